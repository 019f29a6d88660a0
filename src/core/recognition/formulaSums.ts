import { columnLetters } from "../model/address";
import type { SheetGrid } from "./sheetGrid";

/** A formula longer than this is no plain sum of rows. */
const formulaLengthMax = 2000;
const sumCall = /^(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+[,;])*(.+)\)$/i;
const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/**
 * The rows of its own column that a cell's formula adds up, in the indexes of the grid; none when it is anything else than such a sum.
 */
export function summedRowIndexes({ sheet, rowCount }: SheetGrid, rowIndex: number, columnIndex: number): readonly number[] {
  const formula = sheet.formulas[rowIndex]?.[columnIndex] ?? "";
  if (!formula.startsWith("=") || formula.length > formulaLengthMax) return [];
  const letters = columnLetters(columnIndex + sheet.origin.columnIndex);
  const rows: number[] = [];
  for (const term of termsOf(formula.slice(1).replace(/\s/g, ""))) {
    const [, first = "", from = "", last = first, to = from] = reference.exec(term) ?? [];
    if (first.toUpperCase() !== letters || last.toUpperCase() !== letters) return [];
    const end = Math.min(Number(to) - 1 - sheet.origin.rowIndex, rowCount - 1);
    for (let index = Number(from) - 1 - sheet.origin.rowIndex; index <= end; index += 1) rows.push(index);
  }
  return rows.includes(rowIndex) ? [] : rows;
}

function termsOf(expression: string): readonly string[] {
  const inCall = sumCall.exec(expression)?.[1];
  return inCall === undefined ? expression.split("+") : inCall.split(/[,;+]/);
}
