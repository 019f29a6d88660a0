import type { FigureColumn } from "../model/records";
import type { TableSide } from "./tableSide";

const million = 1_000_000;

/**
 * How far a sum may be from its total before they disagree, in the unit of the sheet.
 *
 * Cases are counted, so theirs is 0. Money in đồng and in nghìn đồng is counted too: the official forms are in nghìn đồng, and what
 * stands there is exact. Money in triệu or tỷ, or with decimals, was rounded from a finer unit, each addend by itself; it may be off by
 * one unit of its last digit for each addend. Of money whose unit is unknown nobody can say that it was counted.
 */
export function sumTolerance(side: TableSide, columns: readonly FigureColumn[], addendCount: number): number {
  if (side.side === "cases") return 0;
  const decimals = Math.max(0, ...columns.map(side.table.decimalsOf));
  const { moneyUnit } = side.table.set;
  const isRounded = decimals > 0 || moneyUnit === undefined || moneyUnit >= million;
  return isRounded ? addendCount * 10 ** -decimals : 0;
}

/**
 * What binary arithmetic may add to a sum of decimals without meaning anything: a thousandth of their last digit.
 * Whole numbers add up exactly.
 */
export function arithmeticNoise(side: TableSide, columns: readonly FigureColumn[]): number {
  const decimals = Math.max(0, ...columns.map(side.table.decimalsOf));
  return decimals === 0 ? 0 : 10 ** (-decimals - 3);
}
