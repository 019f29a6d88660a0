import type { Area } from "../../core";
import type { SheetChange } from "./documentChange";
import { insertOrDelete } from "./insertOrDelete";
import { overlap } from "./overlap";
import type { Reducers } from "./reducers";
import { sheetStateIn, type SheetState } from "./workbookState";

type ChangeOf<Kind extends SheetChange["kind"]> = Extract<SheetChange, { readonly kind: Kind }>;

/** Changes of cells, rows or columns of one sheet. */
export const sheetReducers: Reducers<SheetChange> = {
  cellsSet: (workbook, change) => setCells(sheetStateIn(workbook, change.sheetId), change),
  calculated: (workbook, change) => setValues(sheetStateIn(workbook, change.sheetId), change),
  rowsInserted: (workbook, { sheetId, rowIndex, count }) => insertOrDelete(workbook, sheetId, { axis: "row", index: rowIndex, count }),
  rowsDeleted: (workbook, { sheetId, rowIndex, count }) => insertOrDelete(workbook, sheetId, { axis: "row", index: rowIndex, count: -count }),
  columnsInserted: (workbook, { sheetId, columnIndex, count }) => insertOrDelete(workbook, sheetId, { axis: "column", index: columnIndex, count }),
  columnsDeleted: (workbook, { sheetId, columnIndex, count }) => insertOrDelete(workbook, sheetId, { axis: "column", index: columnIndex, count: -count }),
  merged: (workbook, { sheetId, area }) => merge(sheetStateIn(workbook, sheetId), area),
  unmerged: (workbook, { sheetId, area }) => {
    const sheet = sheetStateIn(workbook, sheetId);
    sheet.merges = sheet.merges.filter((merged) => !overlap(merged, area));
  },
  rowsHidden: (workbook, change) => hide(sheetStateIn(workbook, change.sheetId).hiddenRowIndexes, change.rowIndexes, change.isHidden),
  columnsHidden: (workbook, change) => hide(sheetStateIn(workbook, change.sheetId).hiddenColumnIndexes, change.columnIndexes, change.isHidden),
  rowsResized: (workbook, change) => resize(sheetStateIn(workbook, change.sheetId).rowHeights, change.rowIndexes, change.height),
  columnsResized: (workbook, change) => resize(sheetStateIn(workbook, change.sheetId).columnWidths, change.columnIndexes, change.width),
  conditionalFormatsSet: (workbook, { sheetId, conditionalFormats }) => {
    sheetStateIn(workbook, sheetId).conditionalFormats = conditionalFormats;
  },
  extrasSet: (workbook, { sheetId, extras }) => {
    const sheet = sheetStateIn(workbook, sheetId);
    sheet.extras = { ...sheet.extras, ...extras };
  },
};

function setCells(sheet: SheetState, change: ChangeOf<"cellsSet">): void {
  for (const { rowIndex, columnIndex, ...members } of change.cells) {
    sheet.grid.set(rowIndex, columnIndex, { ...sheet.grid.at(rowIndex, columnIndex), ...members });
  }
}

function setValues(sheet: SheetState, change: ChangeOf<"calculated">): void {
  for (const { rowIndex, columnIndex, content } of change.values) {
    sheet.grid.set(rowIndex, columnIndex, { ...sheet.grid.at(rowIndex, columnIndex), content });
  }
}

function merge(sheet: SheetState, area: Area): void {
  sheet.merges = [...sheet.merges.filter((other) => !overlap(other, area)), area];
  for (const { rowIndex, columnIndex, ...cell } of [...sheet.grid.within(area)]) {
    if (rowIndex === area.firstRowIndex && columnIndex === area.firstColumnIndex) continue;
    sheet.grid.set(rowIndex, columnIndex, { ...cell, content: null, formula: "" });
  }
}

function hide(hidden: Set<number>, indexes: readonly number[], isHidden: boolean): void {
  for (const index of indexes) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

function resize(lengths: Map<number, number>, indexes: readonly number[], length: number | undefined): void {
  for (const index of indexes) {
    if (length === undefined) lengths.delete(index);
    else lengths.set(index, length);
  }
}
