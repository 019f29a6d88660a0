import type { Area, CellInput } from "../../core";

/** What a cell of a new sheet is for; whoever writes the sheet knows how each looks. */
export type CellLook = "plain" | "title" | "note" | "heading" | "ordinal" | "label" | "count" | "rate" | "difference" | "totalLabel" | "totalCount" | "totalRate" | "totalDifference" | "wrapped";

/** One cell of a new sheet. */
export interface PlannedCell {
  readonly look: CellLook;
  readonly input: CellInput;
}

/** A sheet of a new workbook, as plain data: rows from A1 on. */
export interface PlannedSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly merges: readonly Area[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** By row index, where the reader's own height will not do. */
  readonly rowHeightsPoints?: ReadonlyMap<number, number>;
  readonly frozen: { readonly rowCount: number; readonly columnCount: number };
}

/** A cell of text. It stays text whatever it says. */
export function textCell(look: CellLook, text: string): PlannedCell {
  return { look, input: { kind: "text", text } };
}

/** A cell of a number; without one it is empty. */
export function numberCell(look: CellLook, value: number | undefined): PlannedCell {
  return { look, input: value === undefined || Number.isNaN(value) ? { kind: "empty" } : { kind: "number", value } };
}

/** A cell that only has a look. */
export function emptyCell(look: CellLook): PlannedCell {
  return { look, input: { kind: "empty" } };
}
