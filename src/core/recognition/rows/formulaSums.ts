import type { Area } from "../../model/sheet";
import { areaOf } from "../../model/address";
import type { SheetGrid } from "../grid/sheetGrid";

/** A formula longer than this is no plain sum of rows. */
const formulaLengthMax = 2000;
const sumCall = /^(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+[,;])*(.+)\)$/i;

const none: readonly number[] = [];

/**
 * The rows of its own column that a cell's formula adds up, in the indexes of the grid; none when it is anything else than such a sum.
 */
export function summedRowIndexes({ sheet, rowCount }: SheetGrid, rowIndex: number, columnIndex: number): readonly number[] {
  const formula = sheet.formulas[rowIndex]?.[columnIndex] ?? "";
  if (formula === "" || !formula.startsWith("=") || formula.length > formulaLengthMax) return none;
  const areas = termsOf(formula.slice(1).replace(/\s/g, "")).map(areaOf);
  if (!areas.every((area) => area !== undefined && isInColumn(area, columnIndex + sheet.origin.columnIndex))) return [];
  const rows = areas.flatMap((area) => (area ? rowIndexesOf(area, sheet.origin.rowIndex, rowCount) : []));
  return rows.includes(rowIndex) ? [] : rows;
}

function rowIndexesOf(area: Area, originRowIndex: number, rowCount: number): readonly number[] {
  const rows: number[] = [];
  const end = Math.min(area.lastRowIndex - originRowIndex, rowCount - 1);
  for (let index = area.firstRowIndex - originRowIndex; index <= end; index += 1) rows.push(index);
  return rows;
}

function isInColumn({ firstColumnIndex, lastColumnIndex }: Area, columnIndex: number): boolean {
  return firstColumnIndex === columnIndex && lastColumnIndex === columnIndex;
}

function termsOf(expression: string): readonly string[] {
  const inCall = sumCall.exec(expression)?.[1];
  return inCall === undefined ? expression.split("+") : inCall.split(/[,;+]/);
}
