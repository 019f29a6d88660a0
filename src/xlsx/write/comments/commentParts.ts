import { relationshipsOf } from "../../package/parts";
import { sheetOutline } from "../../package/sheetOutline";
import { attributeOf, child, type XmlElement } from "../../xml/element";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";
import { placeFor, sheetOrder } from "../schemaOrder";
import { emptyComments } from "./commentXml";
import { noteDrawing } from "./noteShapes";

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const linkNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The two parts that the notes of a sheet are kept in: their texts and their boxes. */
export interface CommentParts {
  readonly comments: string | undefined;
  readonly drawing: string | undefined;
}

/** What finding and adding these parts needs. */
export interface CommentContext {
  readonly draft: PackageDraft;
  readonly links: PackageLinks;
  readonly sheetPath: string;
}

/** The parts that a sheet has. */
export function commentPartsOf({ draft, sheetPath }: CommentContext): CommentParts {
  const links = relationshipsOf(draft.archive, sheetPath);
  const { root } = sheetOutline(draft.text(sheetPath));
  const legacy = child(root, "legacyDrawing");
  const legacyId = legacy && attributeOf(legacy, "id");
  return { comments: links.find(({ kind }) => kind === "comments")?.path, drawing: links.find(({ id }) => id === legacyId)?.path };
}

/** The parts of a sheet, made where they are missing. */
export function openCommentParts(context: CommentContext, parts: CommentParts): { readonly comments: string; readonly drawing: string } {
  return { comments: parts.comments ?? addComments(context), drawing: parts.drawing ?? addDrawing(context) };
}

function addComments({ draft, links, sheetPath }: CommentContext): string {
  const { root } = sheetOutline(draft.text(sheetPath));
  const path = freePath(draft, { before: `${folderOf(sheetPath)}comments`, after: ".xml" });
  draft.add(path, emptyComments(root.namespace));
  links.declareType(path, commentsType);
  links.link(sheetPath, { path, kind: "comments" });
  return path;
}

function addDrawing({ draft, links, sheetPath }: CommentContext): string {
  const path = freePath(draft, { before: `${folderOf(sheetPath)}drawings/vmlDrawing`, after: ".vml" });
  draft.add(path, noteDrawing(Number(/(\d+)\.vml$/.exec(path)?.[1] ?? 1)));
  links.declareType(path, drawingType);
  const id = links.link(sheetPath, { path, kind: "vmlDrawing" });
  const text = draft.text(sheetPath);
  const { root } = sheetOutline(text);
  const place = placeFor("legacyDrawing", root, sheetOrder);
  draft.splice(sheetPath, { start: place, end: place, text: `<${root.prefix}legacyDrawing ${linkAttribute(root)}="${id}"/>` });
  return path;
}

/** The name of the attribute that holds a link's id; declared on the spot where the sheet has no name for it. */
function linkAttribute(root: XmlElement): string {
  for (const [name, value] of root.attributes) {
    if (name.startsWith("xmlns:") && value.endsWith("/relationships")) return `${name.slice(6)}:id`;
  }
  return `xmlns:r="${linkNamespace}" r:id`;
}

/** Takes the parts away again, with what leads to them. */
export function removeCommentParts({ draft, links, sheetPath }: CommentContext, parts: CommentParts & { readonly keepsDrawing: boolean }): void {
  const gone = [parts.comments, parts.keepsDrawing ? undefined : parts.drawing].flatMap((path) => path ?? []);
  for (const path of gone) links.removePart(path);
  links.unlink(sheetPath, gone);
  const legacy = child(sheetOutline(draft.text(sheetPath)).root, "legacyDrawing");
  if (legacy && !parts.keepsDrawing) draft.splice(sheetPath, { start: legacy.start, end: legacy.end, text: "" });
}

function folderOf(sheetPath: string): string {
  return sheetPath.split("/").slice(0, -2).map((folder) => `${folder}/`).join("");
}

function freePath(draft: PackageDraft, { before, after }: { readonly before: string; readonly after: string }): string {
  let number = 1;
  while (draft.has(`${before}${number}${after}`)) number += 1;
  return `${before}${number}${after}`;
}
