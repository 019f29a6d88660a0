import { sides } from "../model/indicator";
import { isNoValue } from "../model/noValue";
import { yearOfMergers } from "../units/provinceBasis";
import { comparedSide } from "./comparedSide";
import type { ComparedTable, ComparisonOptions } from "./comparedTable";
import type { ComparedUnit } from "./comparedUnit";
import type { ComparisonBasisOfProvinces } from "./comparisonBasis";
import { earlierSources, type EarlierSource } from "./earlierSources";
import { hasSide } from "./entryFigures";
import { provincesOfTable, type ProvincesOfTable } from "./provincesOfTable";
import type { ComparisonResult, ComparisonSource, NotComparable, NotComparableReason } from "./tableComparison";
import { entriesOfTable, joinedEntries, type UnitEntry } from "./unitEntries";
import { unitMatcher, type MatchedUnit } from "./unitMatcher";
import { unitsNow, type UnitNow } from "./unitsNow";

/**
 * Compares a table with the earlier ones that fit it best: all that speak of the same earlier period together, or the earlier columns of
 * the table itself where no other table has its units.
 */
export function compareTables(now: ComparedTable, before: readonly ComparedTable[], options: ComparisonOptions = {}): ComparisonResult {
  const sources = earlierSources(now, before, options);
  if (typeof sources === "string") return notComparable(now, sources);
  const results = sources.map((source) => comparisonWith(now, source, options));
  return results.find(({ kind }) => kind === "compared") ?? results[0] ?? notComparable(now, "noEarlierTable");
}

function comparisonWith(now: ComparedTable, source: EarlierSource, options: ComparisonOptions): ComparisonResult {
  const provinces = provincesOfTable(told(now, options.nowProvinces));
  const earlier = earlierEntries(now, source, { provinces, beforeProvinces: options.beforeProvinces });
  const basis = basisOfProvinces(now, source, { now: provinces, before: earlier.provinces, wanted: options.provinceBasis });
  const match = unitMatcher(earlier.entries);
  const found = unitsNow(entriesOfTable({ table: now, basis: "current", provinces }), basis?.now, basis?.compared).map((unit): FoundUnit => ({ unit, before: match(unit.entry) }));
  if (found.every(({ before }) => before.entries.length === 0)) return notComparable(now, "noCommonUnit");
  const units = found.map((each) => comparedUnit(now, each));
  if (units.every(({ sides: compared }) => compared.every(hasNothingBefore))) return notComparable(now, "noCommonFigure");
  const used = new Set(found.flatMap(({ before }) => before.entries));
  return {
    ...headOf(now),
    kind: "compared",
    basis: source.basis,
    beforePeriod: source.period,
    moneyUnit: now.set.moneyUnit,
    sources: sourcesOf(now, source, used),
    provinces: basis,
    units,
    gone: earlier.entries.filter((entry) => !used.has(entry) && entry.path !== "total").map(({ label }) => label),
  };
}

interface FoundUnit {
  readonly unit: UnitNow;
  readonly before: MatchedUnit;
}

function told(table: ComparedTable, provinceBasis: ComparisonOptions["nowProvinces"]): ComparedTable {
  return provinceBasis === undefined ? table : { ...table, provinceBasis };
}

interface EarlierEntries {
  readonly entries: readonly UnitEntry[];
  readonly provinces: ProvincesOfTable | undefined;
}

/** The units of the earlier tables together. Columns of the later table itself speak of its own units. */
function earlierEntries(now: ComparedTable, { basis, tables }: EarlierSource, { provinces, beforeProvinces }: { readonly provinces: ProvincesOfTable | undefined } & Pick<ComparisonOptions, "beforeProvinces">): EarlierEntries {
  if (tables.length === 0) {
    return { entries: basis === "previousSubmission" ? [] : entriesOfTable({ table: now, basis, provinces }), provinces };
  }
  const read = tables.map((table) => ({ table, basis: "current" as const, provinces: provincesOfTable(told(table, beforeProvinces)) }));
  return { entries: joinedEntries(read.flatMap(entriesOfTable)), provinces: read.find((one) => one.provinces !== undefined)?.provinces };
}

interface ProvincesInTime {
  readonly now: ProvincesOfTable | undefined;
  readonly before: ProvincesOfTable | undefined;
  readonly wanted: ComparisonOptions["provinceBasis"];
}

function basisOfProvinces(table: ComparedTable, { period }: EarlierSource, { now, before, wanted }: ProvincesInTime): ComparisonBasisOfProvinces | undefined {
  if (!now || !before) return undefined;
  const isStraddling = table.set.period?.year === yearOfMergers || period?.year === yearOfMergers;
  return { now: now.basis, before: before.basis, compared: wanted ?? now.basis, isStraddling };
}

function comparedUnit(now: ComparedTable, { unit: { entry, entries, trouble }, before }: FoundUnit): ComparedUnit {
  const inTime = { now: entries, before: isWhole(before) ? before.entries : [], units: now.set };
  return {
    ...nameOfUnit(now, entry),
    match: trouble ?? before.match,
    sides: sides.filter((side) => hasSide(entries, side) || hasSide(inTime.before, side)).map((side) => comparedSide(inTime, side)),
  };
}

function nameOfUnit({ set }: ComparedTable, { label, path, parts }: UnitEntry): Pick<ComparedUnit, "label" | "unit" | "role" | "recordIndex"> {
  const recordIndexes = parts[0]?.recordIndexes ?? [];
  const recordIndex = recordIndexes.length === 1 ? recordIndexes[0] : undefined;
  const { unit, role } = set.records[recordIndex ?? -1] ?? { unit: undefined, role: "unit" as const };
  return { label, unit: unit ?? (path === "" ? label : undefined), role, recordIndex };
}

/** A sum that lacks a part is undecided. */
function isWhole({ match }: MatchedUnit): boolean {
  return match.kind !== "incomplete" && match.kind !== "none";
}

function hasNothingBefore({ counts, rate }: ComparedUnit["sides"][number]): boolean {
  return isNoValue(rate.points) && counts.every(({ change }) => isNoValue(change));
}

function sourcesOf(now: ComparedTable, { tables }: EarlierSource, used: ReadonlySet<UnitEntry>): readonly ComparisonSource[] {
  const compared = tables.length === 0 ? [now] : tables.filter((table) => [...used].some(({ parts }) => parts.some((part) => part.table.set === table.set)));
  return compared.map(({ file, set }) => ({ ...(file !== undefined && { file }), sheet: set.sheet, tableId: set.id, isSameTable: set === now.set }));
}

function headOf({ set: { id, sheet, title, period } }: ComparedTable): Pick<NotComparable, "tableId" | "sheet" | "title" | "period"> {
  return { tableId: id, sheet, title, period };
}

function notComparable(table: ComparedTable, reason: NotComparableReason): NotComparable {
  return { ...headOf(table), kind: "notComparable", reason };
}
