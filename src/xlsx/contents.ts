import type { Area, CellContent, SheetVisibility } from "../core";
import type { XlsxStyle, XlsxStyleOverlay } from "./style";

/** One cell of a file. A cell that only has a look holds `null` and "". */
export interface XlsxCell {
  /** The value; of a formula, the one that the file remembers. */
  readonly content: CellContent;
  /** With "="; "" where there is none. Shared formulas are written out for each cell, prefixes such as "_xlfn." are taken off. */
  readonly formula: string;
  /** The area that an array formula fills, on the cell that holds it. */
  readonly arrayArea?: Area;
  /** Index into `XlsxContents.styles`. */
  readonly styleId: number;
}

/** The width and look of a run of columns. */
export interface XlsxColumns {
  readonly firstColumnIndex: number;
  readonly lastColumnIndex: number;
  /** In characters of the default font; `undefined` is the default width. */
  readonly widthCharacters: number | undefined;
  readonly isHidden: boolean;
  readonly styleId: number;
}

/** The height and look of one row that has its own. */
export interface XlsxRow {
  readonly heightPoints: number | undefined;
  readonly isHidden: boolean;
  /** `undefined` when the row's empty cells have no look of their own. */
  readonly styleId: number | undefined;
}

/** One rule of conditional formatting. */
export interface XlsxConditionalFormat {
  readonly areas: readonly Area[];
  /** 1 is on top. */
  readonly priority: number;
  /** "expression", "cellIs", "colorScale", "dataBar", "iconSet", "duplicateValues" and so on, as the format names them. */
  readonly type: string;
  /** Of "cellIs" and of text rules: "greaterThan", "between", "containsText" and so on. */
  readonly operator: string | undefined;
  /** Without "=", relative to the top left cell of the first area. */
  readonly formulas: readonly string[];
  readonly style: XlsxStyleOverlay | undefined;
  readonly stopIfTrue: boolean;
}

/** A note of a cell. */
export interface XlsxComment {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly author: string;
  readonly text: string;
}

/** A table (list object) of a sheet. */
export interface XlsxTable {
  readonly name: string;
  /** Header and totals included. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** A rule for what may be typed. */
export interface XlsxDataValidation {
  readonly areas: readonly Area[];
  /** "list", "whole", "decimal", "date", "time", "textLength", "custom" or "none". */
  readonly type: string;
  readonly operator: string | undefined;
  /** Without "=". */
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  readonly errorTitle: string | undefined;
  readonly errorText: string | undefined;
}

/** One sheet of a file. */
export interface XlsxSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** By row index, then by column index. Only cells that the file names. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, XlsxCell>>;
  readonly merges: readonly Area[];
  readonly columns: readonly XlsxColumns[];
  readonly rows: ReadonlyMap<number, XlsxRow>;
  readonly defaultColumnWidthCharacters: number;
  readonly defaultRowHeightPoints: number;
  readonly showsGridLines: boolean;
  /** How many rows and columns stay in sight; zeros when nothing is frozen. */
  readonly frozen: { readonly rowCount: number; readonly columnCount: number };
  readonly autoFilterArea: Area | undefined;
  readonly conditionalFormats: readonly XlsxConditionalFormat[];
  readonly comments: readonly XlsxComment[];
  readonly tables: readonly XlsxTable[];
  readonly dataValidations: readonly XlsxDataValidation[];
}

/** A defined name. */
export interface XlsxName {
  readonly name: string;
  /** The sheet that the name belongs to; `undefined` for the whole workbook. */
  readonly scopeSheet: string | undefined;
  /** With "=". */
  readonly formula: string;
  readonly isHidden: boolean;
}

/** A part of the file that belongs to some program, told apart by its namespace. */
export interface XlsxCustomXmlPart {
  readonly namespace: string;
  readonly text: string;
}

/** What an opened file holds, as plain data. */
export interface XlsxContents {
  readonly sheets: readonly XlsxSheet[];
  readonly styles: readonly XlsxStyle[];
  readonly names: readonly XlsxName[];
  readonly customXmlParts: readonly XlsxCustomXmlPart[];
  /** Whether day 0 is 1904-01-01, as old files from a Mac have it. */
  readonly date1904: boolean;
  readonly activeSheet: string;
}
