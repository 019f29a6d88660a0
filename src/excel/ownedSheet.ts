import { lookStyles, numberFormatOf } from "../app";
import type { Edit, SheetDesign } from "../core";
import { columnLetters, emptyCell } from "../core";
import { excelInputOf } from "./cellInput";

type AddSheet = Extract<Edit, { readonly kind: "addSheet" }>;
type PutOwnedSheet = Extract<Edit, { readonly kind: "putOwnedSheet" }>;
type RemoveOwnedSheet = Extract<Edit, { readonly kind: "removeOwnedSheet" }>;

/** Width of one character of the standard font, in points, as `format.columnWidth` wants it. */
const characterWidthPoints = 5.6;

/** Queues an owned sheet in the place of its forerunner, and shows it. */
export function putOwnedSheet(workbook: Excel.Workbook, { name, sheet: sheetName, design }: PutOwnedSheet): void {
  removeOwnedSheet(workbook, { name, sheet: sheetName });
  const sheet = addedSheet(workbook, sheetName, design);
  workbook.names.add(name, sheet.getRange("A1")).visible = false;
  sheet.activate();
}

/** Queues a sheet that is the person's from then on. */
export function addSheet(workbook: Excel.Workbook, { sheet, design }: AddSheet): void {
  addedSheet(workbook, sheet, design);
}

function addedSheet(workbook: Excel.Workbook, sheetName: string, { rows, columnWidths, frozen }: SheetDesign): Excel.Worksheet {
  const sheet = workbook.worksheets.add(sheetName);
  const grid = rows.map((row) => Array.from(columnWidths, (_, columnIndex) => row[columnIndex] ?? emptyCell("plain")));
  const range = sheet.getRange(`A1:${columnLetters(columnWidths.length - 1)}${rows.length}`);
  // The format goes first, as everywhere: under a text format Excel would keep a number as text.
  range.numberFormat = grid.map((row) => row.map(numberFormatOf));
  range.formulas = grid.map((row) => row.map(({ input }) => excelInputOf(input)));
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  for (const [index, row] of grid.entries()) {
    if (row.some(({ look }) => lookStyles[look].isBold)) sheet.getRange(`${index + 1}:${index + 1}`).format.font.bold = true;
  }
  for (const [index, width] of columnWidths.entries()) {
    const letters = columnLetters(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * characterWidthPoints;
  }
  if (frozen && frozen.rowCount > 0) sheet.freezePanes.freezeRows(frozen.rowCount);
  return sheet;
}

/** Queues the removal of an owned sheet and of its name. Nothing happens where there is none. */
export function removeOwnedSheet(workbook: Excel.Workbook, { name, sheet }: Omit<RemoveOwnedSheet, "kind">): void {
  workbook.names.getItemOrNullObject(name).delete();
  workbook.worksheets.getItemOrNullObject(sheet).delete();
}
