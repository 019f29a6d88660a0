import { sides } from "../model/indicator";
import { isNoValue } from "../model/noValue";
import { yearOfMergers } from "../units/provinceBasis";
import { comparedSide } from "./comparedSide";
import type { ComparedTable, ComparisonOptions } from "./comparedTable";
import type { ComparedSide, ComparedUnit } from "./comparedUnit";
import type { ComparisonBasisOfProvinces } from "./comparisonBasis";
import { earlierSources, type EarlierSource } from "./earlierSources";
import { hasSide } from "./entryFigures";
import { provincesOfTable, type ProvincesOfTable } from "./provincesOfTable";
import type { ComparisonResult, ComparisonSource, NotComparable, NotComparableReason, TableComparison } from "./tableComparison";
import { entriesOfTable, joinedEntries, type UnitEntry } from "./unitEntries";
import { unitMatcher, type MatchedUnit } from "./unitMatcher";
import { unitsNow, type UnitNow } from "./unitsNow";
import { withStatedChanges } from "./withStatedChanges";

/**
 * Compares a table with the earlier ones that fit it best: all that speak of the same earlier period together, or the earlier columns of
 * the table itself where no other table has its units.
 */
export function compareTables(now: ComparedTable, before: readonly ComparedTable[], options: ComparisonOptions = {}): ComparisonResult {
  const sources = earlierSources(now, before, options);
  if (typeof sources === "string") return notComparable(now, sources);
  const results = sources.map((source) => comparisonWith(now, source, options));
  const best = results.find(isCompared);
  if (!best) return results.find((result) => !isCompared(result)) ?? notComparable(now, "noEarlierTable");
  const { namesakes, ...comparison } = best;
  const other = otherPeriod(now, before, { ...options, basis: best.basis });
  const units = best.units.map((unit, index) => ({ unit, otherPeriod: other(unit), namesake: namesakes[index] ?? [] }));
  return { ...comparison, units: withStatedChanges(now.set, best.basis, units) };
}

/** A comparison with each unit against the province of its name alone, which is a wrong one. */
type WithNamesakes = TableComparison & { readonly namesakes: readonly (readonly ComparedSide[])[] };

function isCompared(result: WithNamesakes | NotComparable): result is WithNamesakes {
  return result.kind === "compared";
}

/** The units against the other earlier period that tables compare with, which a change may wrongly have been made from. */
function otherPeriod(now: ComparedTable, before: readonly ComparedTable[], options: ComparisonOptions): (unit: ComparedUnit) => readonly ComparedSide[] {
  const basis = options.basis === "previousPeriod" ? "samePeriodLastYear" : "previousPeriod";
  const sources = statesChanges(now) ? earlierSources(now, before, { ...options, basis }) : [];
  const [other] = typeof sources === "string" ? [] : sources.map((source) => comparisonWith(now, source, options)).filter(isCompared);
  const byRecord = new Map(other?.units.map(({ recordIndex, sides: compared }) => [recordIndex, compared]));
  return ({ recordIndex }) => (recordIndex === undefined ? [] : (byRecord.get(recordIndex) ?? []));
}

function statesChanges({ set }: ComparedTable): boolean {
  return set.changes !== undefined || set.columns.has("cases.rateChange") || set.columns.has("money.rateChange");
}

function comparisonWith(now: ComparedTable, source: EarlierSource, options: ComparisonOptions): WithNamesakes | NotComparable {
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
    namesakes: found.map((each) => namesakeSides(now, each)),
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

/** A merged unit against its namesake alone: the first of what it covers. */
function namesakeSides(now: ComparedTable, { unit, before }: FoundUnit): readonly ComparedSide[] {
  if (!statesChanges(now) || (before.match.kind !== "merged" && before.match.kind !== "incomplete")) return [];
  const [name] = unit.entry.extent ?? [];
  const entries = before.entries.filter(({ extent }) => extent?.length === 1 && extent[0] === name);
  return sides.map((side) => comparedSide({ now: unit.entries, before: entries, units: now.set }, side));
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
