import { isExcelError, type CellContent, type SheetSnapshot } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { SheetCells } from "../ports/workbookChange";

/**
 * The snapshot with the cells of some sheets as they are now. A sheet whose cells are the same stays the same object, and so does the
 * snapshot when all do. `undefined` where only reading everything helps: a sheet is new or has another name, or its fonts, which tell
 * how text is encoded, cover other cells than were read.
 */
export function patchedSnapshot(snapshot: WorkbookSnapshot, changed: readonly SheetCells[]): WorkbookSnapshot | undefined {
  const sheets = [...snapshot.sheets];
  let isChanged = false;
  for (const cells of changed) {
    const index = sheets.findIndex(({ name }) => name === cells.name);
    const sheet = sheets[index];
    if (!sheet || (sheet.legacyFonts.length > 0 && !isSameFrame(sheet, cells))) return undefined;
    if (isSameSheet(sheet, cells)) continue;
    sheets[index] = { ...sheet, ...cells };
    isChanged = true;
  }
  return isChanged ? { ...snapshot, sheets } : snapshot;
}

function isSameFrame(one: SheetCells, other: SheetCells): boolean {
  return isSame(one.origin, other.origin) && one.contents.length === other.contents.length && one.contents[0]?.length === other.contents[0]?.length;
}

function isSameSheet(one: SheetSnapshot, other: SheetCells): boolean {
  if (!isSameFrame(one, other) || !isSame(one.merges, other.merges)) return false;
  return isSameGrid(one.contents, other.contents, isSameContent) && isSameGrid(one.formulas, other.formulas, Object.is) && isSameGrid(one.numberFormats, other.numberFormats, Object.is);
}

function isSameGrid<Cell>(one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[], isSameCell: (one: Cell, other: Cell) => boolean): boolean {
  return one.every((row, rowIndex) => row.every((cell, columnIndex) => isSameCell(cell, other[rowIndex]?.[columnIndex] as Cell)));
}

function isSameContent(one: CellContent, other: CellContent): boolean {
  return Object.is(one, other) || (isExcelError(one) && isExcelError(other) && one.error === other.error);
}

/** Small plain data, by what it says. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
