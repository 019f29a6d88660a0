import type { ChangeKind } from "../../model/change";
import type { ChangeColumn } from "../../model/records";
import { columnDecimals } from "../table/columnDecimals";
import { computedChange, type FiguresInTime } from "./changeExplanation";
import { halfUnit, inPercent, ownDecimals, statedRatios } from "../ratios/statedRatio";

/** A column of stated changes as it is to be read. */
export interface ReadChanges {
  readonly kind: ChangeKind;
  /** The stated change of a record: an amount, percent or points; NaN where there is none. */
  readonly statedAt: (recordIndex: number) => number;
  /** How far it may be from the computed one. */
  readonly toleranceAt: (recordIndex: number) => number;
}

/** Amounts of money are rounded to the unit of the sheet, now and then. */
const moneyRounding = 1;

/** Reads a column of changes in the kind that its header says or, where it says none, in the one that more figures agree with. */
export function readChanges(change: ChangeColumn, figuresAt: (recordIndex: number) => FiguresInTime): ReadChanges {
  const kind = change.kind ?? agreeingKind(change, figuresAt);
  const { column, side } = change;
  if (kind === "amount") return { kind, statedAt: (index) => column.values[index] ?? Number.NaN, toleranceAt: () => (side === "money" ? moneyRounding : 0) };
  const { scale, decimals } = statedRatios({ decimalsOf: ({ values }) => columnDecimals(values) }, column, (index) => computedChange(kind, figuresAt(index)));
  return {
    kind,
    statedAt: (index) => inPercent(column.values[index] ?? Number.NaN, scale),
    // A whole number among others with decimals has lost its zeros on the way into the sheet.
    toleranceAt: (index) => halfUnit(ownDecimals(column.values[index] ?? 0, scale) || decimals),
  };
}

/** Amounts agree to the unit; growth is near in percent, or as a fraction. */
function agreeingKind({ column: { values } }: ChangeColumn, figuresAt: (recordIndex: number) => FiguresInTime): ChangeKind {
  let lead = 0;
  values.forEach((value, index) => {
    const figures = figuresAt(index);
    const growth = computedChange("growth", figures);
    if (Math.abs(value - computedChange("amount", figures)) <= moneyRounding) lead += 1;
    if (Math.min(Math.abs(value - growth), Math.abs(value * 100 - growth)) <= Math.max(0.05, Math.abs(growth) * 0.01)) lead -= 1;
  });
  return lead < 0 ? "growth" : "amount";
}
