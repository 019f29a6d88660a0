import { percentOf } from "../../rates/rate";
import { targetFor } from "../../targets/targetFor";
import { targetUnitOf } from "../../targets/targetUnit";
import { halfUnit, inPercent, statedRatios } from "./statedRatio";
import { computedRates } from "./computedRates";
import type { TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";

/** A percentage of each record; NaN where there is none. */
export type PercentOf = (recordIndex: number) => number;

/** The rates as the table prints them, in percent. */
export function statedRatesOf(side: TableSide): PercentOf {
  const column = side.column("rate");
  if (column === undefined) return () => NaN;
  const { scale } = statedRatios(side.table, column, computedRates(side).percentOf);
  return (recordIndex) => inPercent(valueOf(column, recordIndex), scale);
}

/** The targets of the records in percent: from the table, else from the targets that were entered; `undefined` when there are none. */
export function targetPercents(side: TableSide): PercentOf | undefined {
  const column = side.column("target");
  const assigned = assignedTargets(side);
  if (column === undefined) return assigned;
  const { scale } = statedRatios(side.table, column, () => NaN);
  return (recordIndex) => {
    const percent = inPercent(valueOf(column, recordIndex), scale);
    return percent === percent ? percent : (assigned?.(recordIndex) ?? NaN);
  };
}

/** Whether points are printed so. Against decimals that were cut off the next digit may be missing. */
export function printsAsPoints(points: number, printed: number, decimals: number): boolean {
  return Math.abs(points - printed) <= halfUnit(decimals);
}

function assignedTargets({ table, side, basis }: TableSide): PercentOf | undefined {
  const { set, targets } = table;
  if (basis !== "current" || !targets.some((target) => target.side === side && target.year === set.period?.year)) return undefined;
  return (recordIndex) => {
    const record = set.records[recordIndex];
    const unit = record && targetUnitOf(record, set.period?.to);
    const target = targetFor(targets, { year: set.period?.year, unit, side, on: set.period?.to });
    return target === undefined ? NaN : percentOf(target.rate);
  };
}
