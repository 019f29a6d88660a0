import type { CellContent } from "../../core";
import { defaultStyle, type CellStyle } from "./cellStyle";

/** One cell: its value, the formula behind it, and its looks. */
export interface Cell {
  /** The value; for a formula the last value computed. `null` is an empty cell. */
  readonly content: CellContent;
  /** The formula as written, in English with "=" and commas; "" where there is none. */
  readonly formula: string;
  /** The number format in its en-US form. */
  readonly numberFormat: string;
  readonly style: CellStyle;
}

/** A cell and where it stands, counted from zero. What is not given is as in an empty cell. */
export interface PlacedCell extends Partial<Cell> {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A cell that nobody touched. */
export const emptyCell: Cell = { content: null, formula: "", numberFormat: "General", style: defaultStyle };

/** Whether nothing would be lost by forgetting the cell. */
export function isUntouched(cell: Cell): boolean {
  return cell.content === null && cell.formula === "" && cell.numberFormat === "General" && Object.keys(cell.style).length === 0;
}

/** Whether the cell has a value or a formula, whatever its looks. */
export function hasContent(cell: Cell): boolean {
  return cell.content !== null || cell.formula !== "";
}
