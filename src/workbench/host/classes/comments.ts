import { cellAddress } from "../../../core";
import type { Comment } from "../../document";
import { areaOfCells, cellsOf, cellsOfObject, sheetOf } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import type { Cells, KeyTarget, ListTarget } from "../hostContext";
import type { CallArguments, HostObject } from "../hostObject";
import { demandAllowed } from "../protection";
import { invalidArgument, itemNotFound } from "../refusal";
import { cellsAt } from "../resolveAddress";
import { flagOf, textOf } from "../settable";

/** Excel.Comment */
const comment: ExcelClass<KeyTarget> = {
  name: "Comment",
  id: ({ key }) => key,
  gets: {
    Id: (target) => commentOf(target).id,
    Content: (target) => commentOf(target).text,
    AuthorName: (target) => commentOf(target).authorName,
    AuthorEmail: (target) => commentOf(target).authorEmail,
    CreationDate: (target) => commentOf(target).createdAt,
    Resolved: (target) => commentOf(target).isResolved,
    ContentType: () => "Plain",
  },
  sets: {
    Content: (target, value) => update(target, { text: textOf(value) }),
    Resolved: (target, value) => update(target, { isResolved: flagOf(value) }),
  },
  actions: {
    Delete: (target) => {
      demandEditable(target);
      target.context.change({ kind: "commentDeleted", id: target.key });
    },
  },
  methods: {
    GetLocation: (target) => {
      const { sheetId, rowIndex, columnIndex } = commentOf(target);
      const area = { firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex };
      return target.context.objects.range(cellsOf(target.context, sheetId, [area]));
    },
  },
};

/** Excel.CommentCollection: comments of the workbook, or of one sheet. */
export const commentCollection: ExcelClass<ListTarget> = {
  name: "CommentCollection",
  items: (list) => commentsOf(list).map((other) => item(list, other)),
  item: (list, args) => found(list, args.text(0)) ?? refuse(),
  methods: {
    Add: add,
    GetCount: (list) => commentsOf(list).length,
    GetItemAt: (list, args) => {
      const at = commentsOf(list)[args.whole(0)];
      if (!at) throw invalidArgument("there is no such comment");
      return item(list, at);
    },
    GetItemByCell: (list, args) => byCell(list, place(list, args)) ?? refuse(),
    GetItemOrNullObject: (list, args) => found(list, args.text(0)),
  },
};

/** The classes of comments. */
export const commentClasses = { comment, commentCollection };

function commentsOf({ context, sheetId }: ListTarget): readonly Comment[] {
  const comments = context.document.comments();
  return sheetId === undefined ? comments : comments.filter((other) => other.sheetId === sheetId);
}

function item({ context }: ListTarget, { id }: Comment): HostObject {
  return hostObject(comment, { context, key: id });
}

function found(list: ListTarget, id: string): HostObject | null {
  const existing = commentsOf(list).find((other) => other.id === id);
  return existing ? item(list, existing) : null;
}

function commentOf({ context, key }: KeyTarget): Comment {
  return context.document.comments().find(({ id }) => id === key) ?? refuse();
}

/** The one cell that a call names, by an object or an address. */
function place(list: ListTarget, args: CallArguments): Cells {
  const cells = cellsOfObject(args.object(0)) ?? cellsAt(list.context, args.text(0), list.sheetId ?? list.context.document.activeSheetId());
  const { firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex } = areaOfCells(cells);
  if (firstRowIndex !== lastRowIndex || firstColumnIndex !== lastColumnIndex) throw invalidArgument("a comment belongs to one cell");
  return cells;
}

function byCell(list: ListTarget, cells: Cells): HostObject | null {
  const { firstRowIndex, firstColumnIndex } = areaOfCells(cells);
  const { sheetId } = cells.tracked;
  const existing = commentsOf(list).find((other) => other.sheetId === sheetId && other.rowIndex === firstRowIndex && other.columnIndex === firstColumnIndex);
  return existing ? item(list, existing) : null;
}

function add(list: ListTarget, args: CallArguments): HostObject {
  const cells = place(list, args);
  const text = args.text(1);
  const { context } = list;
  const { firstRowIndex: rowIndex, firstColumnIndex: columnIndex } = areaOfCells(cells);
  demandAllowed(sheetOf(cells), "allowEditObjects");
  if (text === "") throw invalidArgument("a comment needs a text");
  if (byCell(list, cells)) throw invalidArgument(`${cellAddress(rowIndex, columnIndex)} has a comment already`);
  const added: Comment = {
    id: `{${context.newId("comment")}}`,
    sheetId: cells.tracked.sheetId,
    rowIndex,
    columnIndex,
    text,
    authorName: context.userName,
    authorEmail: "",
    createdAt: context.now(),
    isResolved: false,
  };
  context.change({ kind: "commentSet", comment: added });
  return item(list, added);
}

function update(target: KeyTarget, members: Partial<Pick<Comment, "text" | "isResolved">>): void {
  demandEditable(target);
  target.context.change({ kind: "commentSet", comment: { ...commentOf(target), ...members } });
}

function demandEditable(target: KeyTarget): void {
  const sheet = target.context.document.sheet(commentOf(target).sheetId);
  if (sheet) demandAllowed(sheet, "allowEditObjects");
}

function refuse(): never {
  throw itemNotFound("the comment");
}
