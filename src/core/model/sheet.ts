/** An error that a spreadsheet shows in place of a value, such as "#DIV/0!". */
export interface ExcelError {
  readonly error: string;
}

/** What a cell holds. `null` is an empty cell; the text "" is a formula that gives an empty text. */
export type CellContent = number | string | boolean | ExcelError | null;

/** Tells an error value from every other content. */
export function isExcelError(content: CellContent): content is ExcelError {
  return typeof content === "object" && content !== null;
}

/** A rectangle of cells. Indexes count from zero; both ends are included. */
export interface Area {
  readonly firstRowIndex: number;
  readonly firstColumnIndex: number;
  readonly lastRowIndex: number;
  readonly lastColumnIndex: number;
}

/** One cell of a workbook. `sheet` is the sheet's name; indexes count from zero. */
export interface CellRef {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** The area of one cell. */
export function areaOfCell({ rowIndex, columnIndex }: Pick<CellRef, "rowIndex" | "columnIndex">): Area {
  return { firstRowIndex: rowIndex, firstColumnIndex: columnIndex, lastRowIndex: rowIndex, lastColumnIndex: columnIndex };
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** Whether two references name the same cell. */
export function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex && one.sheet === other.sheet;
}

/** What was read of one sheet: plain data. Row 0, column 0 of the grids is the cell at `origin`; everything else is in sheet coordinates. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly origin: { readonly rowIndex: number; readonly columnIndex: number };
  readonly contents: readonly (readonly CellContent[])[];
  /** Formulas as they are written, with "="; "" where the cell holds none. Same shape as `contents`. */
  readonly formulas: readonly (readonly string[])[];
  /** Number format codes in the en-US form ("0.00"). Same shape as `contents`. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly hiddenRowIndexes: readonly number[];
  readonly hiddenColumnIndexes: readonly number[];
  /** Areas set in a font that reveals a legacy encoding (".Vn…" is TCVN3, "VNI-…" is VNI). */
  readonly legacyFonts: readonly { readonly area: Area; readonly fontName: string }[];
}

/** The content of a cell in sheet coordinates; `null` outside of what was read. */
export function contentAt(sheet: Pick<SheetSnapshot, "contents" | "origin">, rowIndex: number, columnIndex: number): CellContent {
  return sheet.contents[rowIndex - sheet.origin.rowIndex]?.[columnIndex - sheet.origin.columnIndex] ?? null;
}

/** The formula of a cell in sheet coordinates; "" where there is none. */
export function formulaAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  return sheet.formulas[rowIndex - sheet.origin.rowIndex]?.[columnIndex - sheet.origin.columnIndex] ?? "";
}

/** The number format of a cell in sheet coordinates; "General" outside of what was read. */
export function numberFormatAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  return sheet.numberFormats[rowIndex - sheet.origin.rowIndex]?.[columnIndex - sheet.origin.columnIndex] ?? "General";
}
