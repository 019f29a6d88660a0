import type { StyleName } from "./styles";

/** One cell of a planned sheet. A formula carries the value that Excel would show for it, so that the file reads right before anything recalculates. */
export interface PlannedCell {
  readonly style: StyleName;
  readonly content?: number | string | { readonly error: string };
  /** Without the leading "=". */
  readonly formula?: string;
}

/** One row, from column A on. `undefined` is a cell that does not exist. */
export interface PlannedRow {
  readonly cells: readonly (PlannedCell | undefined)[];
  readonly heightPoints?: number;
}

/** A sheet as it will be written. Row and column numbers count from one, as in the file. */
export interface PlannedSheet {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlannedRow[];
  /** Areas such as "A1:C2". */
  readonly merges: readonly string[];
  /** Rows and columns that stay in sight, and rows that repeat on every printed page. */
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly firstPrintTitleRow: number;
}
