import type { FigureColumn, RateScale } from "../../model/records";
import { shifted } from "../../numbers/roundHalfAwayFromZero";
import type { TableUnderCheck } from "../table/tableUnderCheck";
import { decimalsOf } from "../table/columnDecimals";

/** Percentages are printed with two decimals; more means that a formula gave them. */
const printedDecimalsMax = 2;

/** A column of percentages or points, as it is written: its scale, and how many decimals it prints. */
export interface StatedRatios {
  readonly column: FigureColumn;
  readonly scale: RateScale;
  readonly decimals: number;
  /** A figure times this is in percent. */
  readonly factor: number;
  /** Half a unit of the last printed decimal, in percent. */
  readonly tolerance: number;
}

/** Half a unit of the last of so many printed decimals. What binary arithmetic adds is far below a thousandth of it. */
export function halfUnit(decimals: number): number {
  return 0.5005 * 10 ** -decimals;
}

/**
 * Reads how a column of percentages is written. Where a computed percentage exists the scale is the one in which more figures agree with
 * theirs: rates of the first months are below 1,5 % and look like fractions. Otherwise it is the scale that was recognised.
 */
export function statedRatios(table: Pick<TableUnderCheck, "decimalsOf">, column: FigureColumn, computedPercent: (recordIndex: number) => number): StatedRatios {
  const scale = agreeingScale(column, computedPercent);
  const decimals = printedDecimals(table.decimalsOf(column), scale);
  return { column, scale, decimals, factor: scale === "fraction" ? 100 : 1, tolerance: halfUnit(decimals) };
}

/** The same column with the tolerance that a person set, in points; as it is where nobody did. */
export function withTolerance(stated: StatedRatios, points: number | undefined): StatedRatios {
  return points === undefined ? stated : { ...stated, tolerance: points + halfUnit(printedDecimalsMax) / 1000 };
}

/** A stated figure in percent or points, without binary noise. */
export function inPercent(value: number, scale: RateScale): number {
  return scale === "fraction" ? shifted(value, 2) : value;
}

/** The decimals that a single figure prints in percent. */
export function ownDecimals(value: number, scale: RateScale): number {
  return printedDecimals(decimalsOf(value), scale);
}

function printedDecimals(decimals: number, scale: RateScale): number {
  return Math.min(printedDecimalsMax, Math.max(0, scale === "fraction" ? decimals - 2 : decimals));
}

/** How many figures with a computed counterpart are looked at to tell the scale. */
const sampleMax = 200;

function agreeingScale({ values, scale }: FigureColumn, computedPercent: (recordIndex: number) => number): RateScale {
  let lead = 0;
  for (let index = 0, seen = 0; index < values.length && seen < sampleMax; index += 1) {
    const value = values[index] as number;
    const computed = computedPercent(index);
    if (Number.isNaN(value * computed) || computed === 0) continue;
    seen += 1;
    lead += Number(isNear(value, computed)) - Number(isNear(value * 100, computed));
  }
  if (lead === 0) return scale ?? "percent";
  return lead > 0 ? "percent" : "fraction";
}

/** Near enough to be the same figure, rightly or coarsely rounded. */
function isNear(percent: number, computed: number): boolean {
  return Math.abs(percent - computed) <= Math.max(0.01, Math.abs(computed) * 0.01);
}
