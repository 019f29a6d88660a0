import type { SheetSnapshot } from "../../src/core";
import { emptySheet, workbookOf, type PlacedCell, type SheetContent, type WorkbookContent } from "../../src/workbench/document";
import type { BootedExcel, BootOptions } from "./excelHost";
import { bootExcel } from "./excelHost";

/** Starts Excel with drawn sheets, and puts the client where the adapter looks for it. */
export function excelWith(sheets: readonly SheetSnapshot[], options: BootOptions = {}): Promise<BootedExcel> {
  return excelWithBook(bookOf(sheets), options);
}

/** Starts Excel with a whole workbook, and puts the client where the adapter looks for it. */
export async function excelWithBook(content: WorkbookContent, options: BootOptions = {}): Promise<BootedExcel> {
  const booted = await bootExcel({ ...options, content });
  Object.assign(globalThis, { Excel: booted.Excel, Office: booted.Office, OfficeExtension: booted.OfficeExtension });
  return booted;
}

/** Drawn sheets as a workbook to load. */
export function bookOf(sheets: readonly SheetSnapshot[]): WorkbookContent {
  return workbookOf(sheets.map(sheetContentOf));
}

function sheetContentOf(sheet: SheetSnapshot, index: number): SheetContent {
  return {
    ...emptySheet(`sheet${index + 1}`, sheet.name),
    visibility: sheet.visibility,
    protection: sheet.isProtected ? { password: undefined, options: {} } : undefined,
    merges: sheet.merges,
    hiddenRowIndexes: new Set(sheet.hiddenRowIndexes),
    hiddenColumnIndexes: new Set(sheet.hiddenColumnIndexes),
    cells: cellsOf(sheet),
  };
}

function cellsOf({ contents, formulas, numberFormats, origin }: SheetSnapshot): readonly PlacedCell[] {
  return contents.flatMap((row, rowOffset) =>
    row.map((content, columnOffset) => ({
      rowIndex: origin.rowIndex + rowOffset,
      columnIndex: origin.columnIndex + columnOffset,
      content,
      formula: formulas[rowOffset]?.[columnOffset] ?? "",
      numberFormat: numberFormats[rowOffset]?.[columnOffset] ?? "General",
    })),
  );
}
