import type { EarlierBasis } from "../model/anomalyFacts";
import { partsOfKey } from "../model/indicator";
import type { Period } from "../model/period";
import type { RecordSet } from "../model/records";
import type { ComparedTable, ComparisonOptions } from "./comparedTable";
import { basisBetween, comparisonBases, type ComparisonBasis } from "./comparisonBasis";
import type { NotComparableReason } from "./tableComparison";

/** Where earlier figures are to be read: other tables of one period, or columns of the table itself. */
export interface EarlierSource {
  readonly basis: ComparisonBasis;
  readonly period: Period | undefined;
  /** None where the figures stand in the later table itself. */
  readonly tables: readonly ComparedTable[];
}

/** Whatever a table can be compared with, the best first; or why there is nothing. Other tables come before columns of the table itself. */
export function earlierSources(now: ComparedTable, before: readonly ComparedTable[], { basis: wanted }: ComparisonOptions): readonly EarlierSource[] | NotComparableReason {
  const others = before.filter(({ set }) => set !== now.set);
  const found = comparisonBases
    .filter((basis) => wanted === undefined || basis === wanted)
    .flatMap((basis) => [...elsewhere(now, others, basis), ...inTable(now.set, basis)]);
  if (found.length > 0) return found;
  if (others.length === 0) return "noEarlierTable";
  if (now.set.period === undefined) return "noPeriod";
  return others.every(({ set }) => set.period === undefined) ? "noEarlierPeriod" : "otherPeriods";
}

/** The bases that a table can be compared by with the given ones. */
export function basesOf(now: ComparedTable, before: readonly ComparedTable[]): readonly ComparisonBasis[] {
  const sources = earlierSources(now, before, {});
  return typeof sources === "string" ? [] : [...new Set(sources.map(({ basis }) => basis))];
}

/** The tables of the latest period that the basis names. Of two files that speak of one unit, the one given last comes first. */
function elsewhere(now: ComparedTable, others: readonly ComparedTable[], basis: ComparisonBasis): readonly EarlierSource[] {
  const fitting = others.filter((other) => basisTo(now, other) === basis);
  const months = Math.max(...fitting.map(({ set }) => set.period?.months ?? 0));
  const tables = fitting.filter(({ set }) => set.period?.months === months);
  const files = [...new Set(tables.map(({ file }) => file))].reverse();
  return tables.length === 0 ? [] : [{ basis, period: tables[0]?.set.period, tables: files.flatMap((file) => tables.filter((table) => table.file === file)) }];
}

/** What an earlier table is to a later one. Of one file, tables of one period are no two submissions. */
function basisTo(now: ComparedTable, other: ComparedTable): ComparisonBasis | undefined {
  if (!now.set.period || !other.set.period) return undefined;
  const basis = basisBetween(now.set.period, other.set.period);
  return basis === "previousSubmission" && other.file === now.file ? undefined : basis;
}

function inTable({ columns, period }: RecordSet, basis: ComparisonBasis): readonly EarlierSource[] {
  if (basis === "previousSubmission" || ![...columns.keys()].some((key) => partsOfKey(key).basis === basis)) return [];
  return [{ basis, period: periodOf(period, basis), tables: [] }];
}

/** Only the same months of the year before are known for certain. */
function periodOf(now: Period | undefined, basis: EarlierBasis): Period | undefined {
  if (!now || basis !== "samePeriodLastYear") return undefined;
  return { ...now, year: now.year - 1, from: { ...now.from, year: now.from.year - 1 }, to: { ...now.to, year: now.to.year - 1 } };
}
