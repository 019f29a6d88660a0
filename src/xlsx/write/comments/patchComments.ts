import { cellAddress } from "../../../core";
import type { XlsxChange } from "../../change";
import { child, childrenOf, type XmlElement } from "../../xml/element";
import { growingList } from "../growingList";
import { commentPartsOf, openCommentParts, removeCommentParts, type CommentContext } from "./commentParts";
import { authorXml, commentTextXml, commentXml } from "./commentXml";
import { freeShapeNumber, noteShape, noteShapeIn, shapeCount, type NotePlace } from "./noteShapes";
import { commentsOf } from "../../read/comments";

type CommentChange = Extract<XlsxChange, { readonly kind: "setComment" }>;

/** A note that is to be set, and its element in the file. */
interface Wish {
  readonly change: CommentChange;
  readonly known: XmlElement | undefined;
}

/** Sets and takes away notes of one sheet. A note that is already as wanted keeps its bytes. */
export function patchComments(context: CommentContext, changes: readonly XlsxChange[]): void {
  const wanted = new Map(changes.flatMap((change) => (change.kind === "setComment" ? [[addressOf(change.at), change] as const] : [])));
  if (wanted.size === 0) return;
  const parts = commentPartsOf(context);
  const root = parts.comments === undefined ? undefined : context.draft.tree(parts.comments);
  const elements = childrenOf(child(root, "commentList"), "comment");
  const texts = new Map(commentsOf(root).map(({ text, ...at }) => [addressOf(at), text]));
  const byAddress = new Map(elements.map((element) => [element.attributes.get("ref")?.toUpperCase() ?? "", element]));
  const wishes = [...wanted].flatMap(([address, change]) => (texts.get(address) === change.text ? [] : [{ change, known: byAddress.get(address) }]));

  const removed = wishes.filter(({ change }) => change.text === undefined);
  const set = wishes.filter(({ change }) => change.text !== undefined);
  if (removed.length === elements.length && set.length === 0) {
    const drawing = parts.drawing === undefined ? "" : context.draft.text(parts.drawing);
    if (elements.length > 0) removeCommentParts(context, { ...parts, keepsDrawing: shapeCount(drawing) > elements.length });
    return;
  }
  if (wishes.length === 0) return;
  const open = openCommentParts(context, parts);
  removed.forEach((wish) => removeComment(context, open, wish));
  setComments(context, open, set);
}

interface OpenParts {
  readonly comments: string;
  readonly drawing: string;
}

function removeComment({ draft }: CommentContext, { comments, drawing }: OpenParts, { change, known }: Wish): void {
  if (known) draft.splice(comments, { start: known.start, end: known.end, text: "" });
  const shape = noteShapeIn(draft.text(drawing), change.at);
  if (shape) draft.splice(drawing, { ...shape, text: "" });
}

function setComments({ draft }: CommentContext, { comments, drawing }: OpenParts, wishes: readonly Wish[]): void {
  const root = draft.tree(comments);
  const authors = child(root, "authors");
  const list = child(root, "commentList");
  if (!authors || !list) return;
  const known = growingList(childrenOf(authors, "author").map(({ text }) => text));
  let shapeNumber = freeShapeNumber(draft.text(drawing));
  for (const { change, known: element } of wishes) {
    const text = change.text ?? "";
    const body = child(element, "text");
    if (body) {
      draft.splice(comments, { start: body.start, end: body.end, text: commentTextXml(text, root.prefix) });
      continue;
    }
    draft.append(comments, list, commentXml(change.at, { authorId: known.idOf(change.author), text }, root.prefix));
    const end = draft.text(drawing).lastIndexOf("</");
    draft.splice(drawing, { start: end, end, text: noteShape(change.at, shapeNumber) });
    shapeNumber += 1;
  }
  for (const author of known.added) draft.append(comments, authors, authorXml(author, root.prefix));
}

function addressOf({ rowIndex, columnIndex }: NotePlace): string {
  return cellAddress(rowIndex, columnIndex);
}
