import { earlierUnits } from "../../comparison/earlierUnits";
import { summedFigure } from "../../comparison/entryFigures";
import type { UnitEntry } from "../../comparison/unitEntries";
import type { CountIndicator, Side } from "../../model/indicator";
import { isNoValue, type NoValue } from "../../model/noValue";
import type { EarlierBasis } from "../../model/anomalyFacts";
import type { Period } from "../../model/period";
import type { RecordSet } from "../../model/records";

/** The figures of an earlier period for the records of a table, in the unit of the table. */
export interface EarlierColumns {
  readonly basis: EarlierBasis;
  /** NaN where there is none. */
  readonly values: (indicator: CountIndicator) => Float64Array;
}

/**
 * The earlier period that a side of a table is best compared with: the same period of last year before the previous one of this year,
 * columns of the table itself before another table of the workbook. `undefined` when there is none.
 */
export function earlierColumns(table: RecordSet, side: Side, others: readonly RecordSet[]): EarlierColumns | undefined {
  for (const basis of ["samePeriodLastYear", "previousPeriod"] as const) {
    const within = withinTable(table, side, basis) ?? inOtherTable(table, side, { basis, others });
    if (within) return within;
  }
  return undefined;
}

function withinTable(table: RecordSet, side: Side, basis: EarlierBasis): EarlierColumns | undefined {
  const prefix = `${basis}:${side}.` as const;
  if (![...table.columns.keys()].some((key) => key.startsWith(prefix))) return undefined;
  return { basis, values: (indicator) => table.columns.get(`${prefix}${indicator}`)?.values ?? blank(table) };
}

interface Elsewhere {
  readonly basis: EarlierBasis;
  readonly others: readonly RecordSet[];
}

function inOtherTable(table: RecordSet, side: Side, { basis, others }: Elsewhere): EarlierColumns | undefined {
  const earlier = others
    .filter((other) => other !== table && isEarlier(table.period, other.period, basis))
    .sort((one, other) => (other.period?.months ?? 0) - (one.period?.months ?? 0))
    .find((other) => [...other.columns.keys()].some((key) => key.startsWith(`${side}.`)));
  if (!earlier) return undefined;
  const units = earlierUnits(table, earlier);
  if (units.filter((entries) => entries.length > 0).length * 2 < units.length) return undefined;
  const valueIn = (entries: readonly UnitEntry[], indicator: CountIndicator) => summedFigure(entries, { side, indicator, units: table }).value;
  return { basis, values: (indicator) => Float64Array.from(units, (entries) => numberOr(valueIn(entries, indicator))) };
}

function numberOr(value: number | NoValue): number {
  return isNoValue(value) ? Number.NaN : value;
}

function isEarlier(now: Period | undefined, then: Period | undefined, basis: EarlierBasis): boolean {
  if (!now || !then) return false;
  if (basis === "samePeriodLastYear") return then.year === now.year - 1 && then.months === now.months;
  return then.year === now.year && then.months < now.months;
}

function blank({ records }: RecordSet): Float64Array {
  return new Float64Array(records.length).fill(Number.NaN);
}
