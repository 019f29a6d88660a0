import type { LineDifference } from "../app";
import { columnLetters } from "../core";

/**
 * A row by its number or a column by its letters, with its sheet.
 *
 * @example lineName({ kind: "insertedRow", sheet: "Biểu 04", index: 11 }) // "Biểu 04!12"
 */
export function lineName({ kind, sheet, index }: LineDifference): string {
  const isRow = kind === "insertedRow" || kind === "removedRow";
  return `${sheet}!${isRow ? index + 1 : columnLetters(index)}`;
}
