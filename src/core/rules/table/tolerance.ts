import type { FigureColumn } from "../../model/records";
import type { TableSide } from "./tableSide";

const million = 1_000_000;

/**
 * The unit that the figures were rounded to, in the unit of the sheet; 0 where they were counted.
 *
 * Cases are counted, unless the table has them in thousands. Money in đồng and in nghìn đồng is counted too: the official forms are in nghìn đồng, and what stands there is
 * exact. Money in triệu or tỷ, or with decimals, was rounded from a finer unit, each figure by itself, to its last digit. Of money
 * whose unit is unknown nobody can say that it was counted.
 */
export function roundingUnit(side: TableSide, columns: readonly FigureColumn[]): number {
  const { moneyUnit, casesUnit } = side.table.set;
  if (side.side === "cases" && casesUnit === undefined) return 0;
  const decimals = Math.max(0, ...columns.map(side.table.decimalsOf));
  if (side.side === "cases") return 10 ** -decimals;
  const isRounded = decimals > 0 || moneyUnit === undefined || moneyUnit >= million;
  return isRounded ? 10 ** -decimals : 0;
}

/**
 * How far a sum may be from its total before they disagree: nothing where figures were counted, else one rounding unit for each addend.
 * Rounding moves an addend by half a unit at most; a whole one also covers figures that were cut off.
 */
export function sumTolerance(side: TableSide, columns: readonly FigureColumn[], addendCount: number): number {
  return addendCount * roundingUnit(side, columns);
}

/** How far, in percent, a share may be from the one that the unrounded figures would give: one rounding unit above and below the line. */
export function shareSlack(unit: number, numerator: number, denominator: number): number {
  if (unit === 0 || !(numerator > 0 && denominator > 0)) return 0;
  return (numerator / denominator) * 100 * unit * (1 / numerator + 1 / denominator);
}

/**
 * What binary arithmetic may add to a sum of decimals without meaning anything: a thousandth of their last digit.
 * Whole numbers add up exactly, and cases are whole.
 */
export function arithmeticNoise(side: TableSide, columns: readonly FigureColumn[]): number {
  if (side.side === "cases" && side.table.set.casesUnit === undefined) return 0;
  const decimals = Math.max(0, ...columns.map(side.table.decimalsOf));
  return decimals === 0 ? 0 : 10 ** (-decimals - 3);
}
