import type { Basis, RateIndicator, Side } from "../model/indicator";
import { cellOf, type FigureColumn } from "../model/records";
import type { CellRef } from "../model/sheet";
import { withoutNoise } from "../numbers/decimalPlaces";
import { exactSum } from "../numbers/exactSum";
import { eligibleAt, finishedAt, rateSource } from "../rates/rateSource";
import type { RecordPlace } from "./sideSummary";
import type { SideQuestion } from "./summaryQuestion";

/** What a rate is made of, NaN where it is missing, and the cells that it comes from. */
export interface SideParts {
  readonly finished: number;
  readonly eligible: number;
  readonly finishedAt: readonly CellRef[];
  readonly eligibleAt: readonly CellRef[];
}

/** The parts of a rate of this period, summed over the records: cases one by one, money in the common unit. */
export function currentParts({ side, places, moneyUnit }: SideQuestion): SideParts {
  return partsOf(side, places, { basis: "current", factorOf: factorsOf(side, places, moneyUnit) });
}

/** The parts of the rate of the same period last year, as the tables themselves have them. */
export function earlierColumnParts({ side, places, moneyUnit }: SideQuestion): SideParts {
  return partsOf(side, places, { basis: "samePeriodLastYear", factorOf: factorsOf(side, places, moneyUnit) });
}

interface PartsOptions {
  readonly basis: "current" | "samePeriodLastYear";
  readonly factorOf: (place: RecordPlace) => number;
}

function partsOf(side: Side, places: readonly RecordPlace[], { basis, factorOf: factor }: PartsOptions): SideParts {
  const each = places.map((place) => {
    const source = rateSource(place.set, side, basis);
    const scaled = (value: number) => withoutNoise(value * factor(place));
    const parts = source.finished ? [source.finished] : [source.enforced, source.terminated, source.reduced];
    return {
      finished: scaled(finishedAt(source, place.recordIndex)),
      eligible: scaled(eligibleAt(source, place.recordIndex)),
      finishedAt: cellsOf(parts, place.recordIndex),
      eligibleAt: cellsOf([source.eligible], place.recordIndex),
    };
  });
  return {
    finished: sumOf(each.map(({ finished }) => finished)),
    eligible: sumOf(each.map(({ eligible }) => eligible)),
    finishedAt: each.flatMap((one) => one.finishedAt),
    eligibleAt: each.flatMap((one) => one.eligibleAt),
  };
}

/** Without one of its parts a sum would look like the whole, and is not. */
function sumOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : exactSum(values);
}

/** What brings a record's figures to the common unit: cases written in thousands count one by one. Amounts of money in units that nobody knows cannot be added to others. */
export function factorsOf(side: Side, places: readonly RecordPlace[], moneyUnit: SideQuestion["moneyUnit"]): (place: RecordPlace) => number {
  if (side === "cases") return ({ set }) => set.casesUnit ?? 1;
  if (moneyUnit !== undefined) return ({ set }) => (set.moneyUnit ?? Number.NaN) / moneyUnit;
  const isMixed = new Set(places.map(({ set }) => set.moneyUnit)).size > 1;
  return () => (isMixed ? Number.NaN : 1);
}

function cellsOf(columns: readonly (FigureColumn | undefined)[], recordIndex: number): readonly CellRef[] {
  return columns.flatMap((column) => (column === undefined ? [] : [cellOf(column, recordIndex)]));
}

/** A percentage as a record states it. */
export interface StatedPercent {
  readonly percent: number;
  readonly at: CellRef;
}

/** A percentage that a record states, in percent, and its cell; `undefined` where it states none. */
export function statedPercent({ set, recordIndex }: RecordPlace, key: `${Side}.${RateIndicator}` | `${Exclude<Basis, "current">}:${Side}.${RateIndicator}`): StatedPercent | undefined {
  const column = set.columns.get(key);
  const value = column?.values[recordIndex] ?? Number.NaN;
  if (column === undefined || Number.isNaN(value)) return undefined;
  return { percent: column.scale === "fraction" ? withoutNoise(value * 100) : value, at: cellOf(column, recordIndex) };
}
