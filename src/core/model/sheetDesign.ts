import type { CellInput } from "./cellInput";
import type { Area, CellRef } from "./sheet";

/** What a cell of a sheet of ours is for. Every adapter draws each look alike; "entry" is a cell for a person to type in. */
export const cellLooks = [
  "plain",
  "title",
  "subtitle",
  "note",
  "heading",
  "ordinal",
  "label",
  "text",
  "entry",
  "count",
  "rate",
  "difference",
  "totalLabel",
  "totalCount",
  "totalRate",
  "totalDifference",
  "unverified",
  "wrapped",
] as const;
export type CellLook = (typeof cellLooks)[number];

/** One cell of a sheet of ours. */
export interface DesignedCell {
  readonly look: CellLook;
  readonly input: CellInput;
  /** Where the look's own number format will not do. */
  readonly numberFormat?: string;
  /** A click goes to this cell. */
  readonly link?: CellRef;
}

/** Bars within cells, as long as their numbers. */
export interface DataBar {
  readonly area: Area;
  /** "difference" has bars to both sides of a zero line; "rate" runs from 0. */
  readonly look: "rate" | "difference";
}

/** What a series of a chart shows: actual figures solid, earlier ones lighter, targets outlined. */
export type SeriesLook = "actual" | "previous" | "target" | "difference";

/** A series of a chart: one row or one column of cells of the same sheet. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly look: SeriesLook;
}

/** A native chart of the spreadsheet, over cells of its own sheet. */
export interface ChartDesign {
  readonly kind: "bars" | "columns" | "lines";
  readonly title: string;
  /** Said to people who do not see it. */
  readonly altText: string;
  /** The cells that the chart covers. */
  readonly anchor: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly numberFormat: string;
}

/** What may be typed into cells; anything else is refused with the message. */
export interface CellValidation {
  readonly area: Area;
  readonly allowed:
    | { readonly kind: "wholeNumber"; readonly min: number }
    | { readonly kind: "decimal"; readonly min: number; readonly max?: number }
    /** Items without commas, together no longer than 255 characters: spreadsheets have no room for more, and such a list is left out. */
    | { readonly kind: "list"; readonly items: readonly string[] }
    /** A formula that is true for what is allowed, written for the first cell of the area. */
    | { readonly kind: "formula"; readonly formula: string };
  readonly title: string;
  readonly message: string;
}

/** How a sheet is printed: always on A4, at most one page wide. */
export interface PrintDesign {
  readonly orientation: "portrait" | "landscape";
  /** 0 for as many as it takes. */
  readonly pagesTall: 0 | 1;
  /** Rows from the top that come again on every page. */
  readonly titleRowCount: number;
}

/** A whole sheet as plain data, from A1 on. Every adapter makes the same sheet of it. */
export interface SheetDesign {
  readonly rows: readonly (readonly DesignedCell[])[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** By row index, where the reader's own height will not do. */
  readonly rowHeightsPoints?: ReadonlyMap<number, number>;
  readonly merges?: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rowCount: number; readonly columnCount: number };
  /** Rows and columns that are not shown. */
  readonly hidden?: { readonly rowIndexes: ReadonlySet<number>; readonly columnIndexes: ReadonlySet<number> };
  /** Of the tab: "#1F4E79". */
  readonly tabColor?: string;
  readonly print?: PrintDesign;
  /** Makes an area, header row included, a table of the spreadsheet. Where headings are no texts of their own, it has filter buttons only. */
  readonly table?: { readonly name: string; readonly area: Area };
  /** Puts filter buttons on the first row of an area; a table has its own. */
  readonly filter?: Area;
  readonly dataBars?: readonly DataBar[];
  readonly charts?: readonly ChartDesign[];
  readonly validations?: readonly CellValidation[];
  /** Protects the sheet, without a password, but for these areas within its rows and columns. */
  readonly unlocked?: readonly Area[];
  /** Names of the workbook that a person sees, and where they point. A name that points to another sheet already is left alone. */
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
}

/** A sheet of a new workbook. */
export interface PlannedSheet {
  readonly name: string;
  readonly design: SheetDesign;
}

/** A cell of text. It stays text whatever it says. */
export function textCell(look: CellLook, text: string): DesignedCell {
  return { look, input: { kind: "text", text } };
}

/** A cell of a number; without one it is empty. */
export function numberCell(look: CellLook, value: number | undefined): DesignedCell {
  return { look, input: value === undefined || Number.isNaN(value) ? { kind: "empty" } : { kind: "number", value } };
}

/** A cell of a formula and of what it gives today. */
export function formulaCell(look: CellLook, formula: string, value?: number | string): DesignedCell {
  return { look, input: { kind: "formula", formula, ...(value === undefined ? {} : { value }) } };
}

/** A cell that only has a look. */
export function emptyCell(look: CellLook): DesignedCell {
  return { look, input: { kind: "empty" } };
}
