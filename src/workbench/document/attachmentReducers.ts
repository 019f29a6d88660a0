import type { AttachmentChange } from "./documentChange";
import type { Reducers } from "./reducers";

interface Place {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Changes of what the workbook carries beside its sheets. */
export const attachmentReducers: Reducers<AttachmentChange> = {
  nameSet: (workbook, { name }) => {
    const isSame = sameName(name.name, name.scopeSheetId);
    workbook.names = replaced(workbook.names, isSame, name);
  },
  nameDeleted: (workbook, { name, scopeSheetId }) => {
    const isSame = sameName(name, scopeSheetId);
    workbook.names = workbook.names.filter((other) => !isSame(other));
  },
  tableSet: (workbook, { table }) => {
    workbook.tables = replaced(workbook.tables, ({ id }) => id === table.id, table);
  },
  tableDeleted: (workbook, { id }) => {
    workbook.tables = workbook.tables.filter((table) => table.id !== id);
  },
  commentSet: (workbook, { comment }) => {
    workbook.comments = replaced(workbook.comments, ({ id }) => id === comment.id, comment);
  },
  commentDeleted: (workbook, { id }) => {
    workbook.comments = workbook.comments.filter((comment) => comment.id !== id);
  },
  noteSet: (workbook, { note }) => {
    workbook.notes = replaced(workbook.notes, samePlace(note), note);
  },
  noteDeleted: (workbook, place) => {
    const isSame = samePlace(place);
    workbook.notes = workbook.notes.filter((note) => !isSame(note));
  },
  settingSet: ({ settings }, { key, value }) => {
    if (value === undefined) settings.delete(key);
    else settings.set(key, value);
  },
  customXmlPartSet: (workbook, { part }) => {
    workbook.customXmlParts = replaced(workbook.customXmlParts, ({ id }) => id === part.id, part);
  },
  customXmlPartDeleted: (workbook, { id }) => {
    workbook.customXmlParts = workbook.customXmlParts.filter((part) => part.id !== id);
  },
};

function replaced<Item>(items: readonly Item[], isSame: (item: Item) => boolean, item: Item): readonly Item[] {
  const index = items.findIndex(isSame);
  return index < 0 ? [...items, item] : items.with(index, item);
}

function sameName(name: string, scopeSheetId: string | undefined): (other: { readonly name: string; readonly scopeSheetId: string | undefined }) => boolean {
  return (other) => other.name.toLowerCase() === name.toLowerCase() && other.scopeSheetId === scopeSheetId;
}

function samePlace(place: Place): (other: Place) => boolean {
  return (other) => other.sheetId === place.sheetId && other.rowIndex === place.rowIndex && other.columnIndex === place.columnIndex;
}
