import type { SheetVisibility } from "../core";
import type { XlsxSheet } from "./contents";
import { usualSize } from "./style";

/** A sheet of which nothing is known but its name, as every spreadsheet begins one. */
export function emptySheet(name: string, visibility: SheetVisibility): XlsxSheet {
  return {
    name,
    visibility,
    isProtected: false,
    cells: new Map(),
    merges: [],
    columns: [],
    rows: new Map(),
    defaultColumnWidthCharacters: usualSize.columnWidthCharacters,
    defaultRowHeightPoints: usualSize.rowHeightPoints,
    showsGridLines: true,
    frozen: { rowCount: 0, columnCount: 0 },
    autoFilterArea: undefined,
    conditionalFormats: [],
    comments: [],
    tables: [],
    dataValidations: [],
  };
}
