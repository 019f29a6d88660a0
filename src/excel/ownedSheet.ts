import type { Edit } from "../core";
import { columnLetters } from "../core";
import { excelInputOf } from "./cellInput";

type AddSheet = Extract<Edit, { readonly kind: "addSheet" }>;
type PutOwnedSheet = Extract<Edit, { readonly kind: "putOwnedSheet" }>;
type RemoveOwnedSheet = Extract<Edit, { readonly kind: "removeOwnedSheet" }>;

/** Width of one character of the standard font, in points, as `format.columnWidth` wants it. */
const characterWidthPoints = 5.6;

/** Queues an owned sheet in the place of its forerunner, and shows it. */
export function putOwnedSheet(workbook: Excel.Workbook, { name, sheet: sheetName, ...content }: PutOwnedSheet): void {
  removeOwnedSheet(workbook, { name, sheet: sheetName });
  const sheet = addedSheet(workbook, { sheet: sheetName, ...content });
  workbook.names.add(name, sheet.getRange("A1")).visible = false;
  sheet.activate();
}

/** Queues a sheet that is the person's from then on. */
export function addSheet(workbook: Excel.Workbook, edit: AddSheet): void {
  addedSheet(workbook, edit);
}

interface SheetContent extends Omit<AddSheet, "kind" | "numberFormats"> {
  readonly numberFormats?: AddSheet["numberFormats"];
}

function addedSheet(workbook: Excel.Workbook, { sheet: sheetName, rows, numberFormats, columnWidths, headerRowCount }: SheetContent): Excel.Worksheet {
  const sheet = workbook.worksheets.add(sheetName);
  const lastColumn = columnLetters(columnWidths.length - 1);
  const range = sheet.getRange(`A1:${lastColumn}${rows.length}`);
  // The format goes first, as everywhere: under a text format Excel would keep a number as text.
  if (numberFormats) range.numberFormat = numberFormats.map((row) => [...row]);
  range.formulas = rows.map((row) => row.map(excelInputOf));
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  sheet.getRange(`A1:${lastColumn}${headerRowCount}`).format.font.bold = true;
  for (const [index, width] of columnWidths.entries()) {
    const letters = columnLetters(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * characterWidthPoints;
  }
  sheet.freezePanes.freezeRows(headerRowCount);
  return sheet;
}

/** Queues the removal of an owned sheet and of its name. Nothing happens where there is none. */
export function removeOwnedSheet(workbook: Excel.Workbook, { name, sheet }: Omit<RemoveOwnedSheet, "kind">): void {
  workbook.names.getItemOrNullObject(name).delete();
  workbook.worksheets.getItemOrNullObject(sheet).delete();
}
