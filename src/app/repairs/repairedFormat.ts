import { contentAt, numberFormatAt, type CellRef, type SheetSnapshot } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";

/** Under this format Excel keeps a number as text. */
const textFormat = "@";

/** Where no cell nearby tells how figures look here. */
const figureFormat = "#,##0";

/** How many rows away a cell may be to tell how figures look here. */
const distanceMax = 50;

/** The number format of a corrected cell: its own, unless that is the format of text; then the one of the nearest figure in the column. */
export function repairedFormat({ sheets }: WorkbookSnapshot, at: CellRef, numberFormat: string): string {
  if (numberFormat !== textFormat) return numberFormat;
  const sheet = sheets.find(({ name }) => name === at.sheet);
  for (let distance = 1; sheet && distance <= distanceMax; distance++) {
    for (const rowIndex of [at.rowIndex - distance, at.rowIndex + distance]) {
      const format = figureFormatAt(sheet, rowIndex, at.columnIndex);
      if (format !== undefined) return format;
    }
  }
  return figureFormat;
}

function figureFormatAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string | undefined {
  const format = numberFormatAt(sheet, rowIndex, columnIndex);
  return typeof contentAt(sheet, rowIndex, columnIndex) === "number" && format !== textFormat ? format : undefined;
}
