import type { XlsxSheet } from "../../xlsx";
import type { SheetLayout } from "../document";
import { sheetExtrasOf } from "./sheetExtrasOf";

/** The widest digit of the default font. Widths in a file are counted in it. */
const digitPixels = 7;
const pointsPerPixel = 72 / 96;
const usualColumnWidthPoints = 48;
const usualRowHeightPoints = 15;

/** A run of columns may reach to the end of the sheet; nobody sees the width of columns this far behind the last cell. */
const columnsBehindMax = 30;

function widthPoints(characters: number): number {
  return Math.round(characters * digitPixels) * pointsPerPixel;
}

function lastColumnIndexOf(sheet: XlsxSheet): number {
  let last = 0;
  for (const row of sheet.cells.values()) for (const columnIndex of row.keys()) last = Math.max(last, columnIndex);
  return last + columnsBehindMax;
}

function columnsOf(sheet: XlsxSheet): Pick<SheetLayout, "columnWidths" | "hiddenColumnIndexes"> {
  const last = lastColumnIndexOf(sheet);
  const [columnWidths, hiddenColumnIndexes] = [new Map<number, number>(), new Set<number>()];
  const usual = Math.round(sheet.defaultColumnWidthCharacters) === 8 ? usualColumnWidthPoints : widthPoints(sheet.defaultColumnWidthCharacters);
  if (usual !== usualColumnWidthPoints) for (let index = 0; index <= last; index += 1) columnWidths.set(index, usual);
  for (const { firstColumnIndex, lastColumnIndex, widthCharacters, isHidden } of sheet.columns) {
    for (let index = firstColumnIndex; index <= Math.min(lastColumnIndex, last); index += 1) {
      if (widthCharacters !== undefined) columnWidths.set(index, widthPoints(widthCharacters));
      if (isHidden) hiddenColumnIndexes.add(index);
    }
  }
  return { columnWidths, hiddenColumnIndexes };
}

function rowsOf(sheet: XlsxSheet): Pick<SheetLayout, "rowHeights" | "hiddenRowIndexes"> {
  const [rowHeights, hiddenRowIndexes] = [new Map<number, number>(), new Set<number>()];
  const usual = sheet.defaultRowHeightPoints;
  if (usual !== usualRowHeightPoints) for (const rowIndex of sheet.cells.keys()) rowHeights.set(rowIndex, usual);
  for (const [rowIndex, { heightPoints, isHidden }] of sheet.rows) {
    if (heightPoints !== undefined) rowHeights.set(rowIndex, heightPoints);
    if (isHidden) hiddenRowIndexes.add(rowIndex);
  }
  return { rowHeights, hiddenRowIndexes };
}

/** The shape of a file's sheet in the document's terms, but for its rules. */
export function sheetLayoutOf(sheet: XlsxSheet): Omit<SheetLayout, "conditionalFormats"> {
  return { merges: sheet.merges, ...columnsOf(sheet), ...rowsOf(sheet), ...sheetExtrasOf(sheet) };
}
