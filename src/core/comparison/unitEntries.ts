import type { Basis } from "../model/indicator";
import type { RecordInfo } from "../model/records";
import { matchKey } from "../text/matchKey";
import type { ComparedTable } from "./comparedTable";
import { officeKey } from "./officeKey";
import type { ProvincesOfTable } from "./provincesOfTable";

/** Records of one table that together speak of a unit. */
export interface RecordPart {
  readonly table: ComparedTable;
  readonly basis: Basis;
  /** One record, or those that make up the unit where no record does. */
  readonly recordIndexes: readonly number[];
}

/** A unit of the tables of one period. Two entries are the same unit when path and extent are the same. */
export interface UnitEntry {
  readonly label: string;
  /** The names below the province: "" for the province itself, "total" for the total of all. */
  readonly path: string;
  /** The provinces that the unit lies in; `undefined` where none is known. */
  readonly extent: readonly string[] | undefined;
  readonly isOffice: boolean;
  /** Two records of one table bear this name. */
  readonly isAmbiguous: boolean;
  /** The tables that speak of the unit; of a figure that stands in several, the first one counts. */
  readonly parts: readonly RecordPart[];
}

/** A table with its provinces and the period that it is read for. */
export interface TableOfEntries {
  readonly table: ComparedTable;
  readonly basis: Basis;
  readonly provinces: ProvincesOfTable | undefined;
}

/** The total of all units, where it is not that of a province. */
const totalPath = "total";

/** The units of a table in its order. The one without a record index is the whole that no record states. */
export function entriesOfTable(source: TableOfEntries): readonly UnitEntry[] {
  const { records } = source.table.set;
  const places = records.map((_, index) => placeOf(source, index));
  const counts = new Map<string, number>();
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const entries = records.map(({ label }, index): UnitEntry => {
    const place = places[index] ?? { path: label, extent: undefined, isOffice: false };
    return { ...place, label, isAmbiguous: (counts.get(keyOf(place)) ?? 0) > 1, parts: [{ table: source.table, basis: source.basis, recordIndexes: [index] }] };
  });
  return [...entries, ...wholeOf(source, entries)];
}

/** Joins what several tables say of the same units. */
export function joinedEntries(entries: readonly UnitEntry[]): readonly UnitEntry[] {
  const joined = new Map<string, UnitEntry>();
  for (const entry of entries) {
    const known = joined.get(keyOf(entry));
    joined.set(keyOf(entry), known ? { ...known, isAmbiguous: known.isAmbiguous || entry.isAmbiguous, parts: [...known.parts, ...entry.parts] } : entry);
  }
  return [...joined.values()];
}

type Place = Pick<UnitEntry, "path" | "extent" | "isOffice">;

function keyOf({ path, extent }: Pick<UnitEntry, "path" | "extent">): string {
  return JSON.stringify([path, extent === undefined ? null : [...extent].sort()]);
}

function placeOf({ table: { set }, provinces }: TableOfEntries, recordIndex: number): Place {
  const lineage = ancestry(set.records, recordIndex);
  const province = lineage.find((index) => provinces?.extents.has(index));
  const below = province === undefined ? lineage : lineage.slice(0, lineage.indexOf(province));
  const names = below.filter((index) => isNamed(set.records, index, recordIndex)).flatMap((index) => set.records[index] ?? []).map(officeKey);
  const headed = headingOf(set.records[recordIndex], provinces);
  const extent = province === undefined ? (headed.extent ?? provinces?.owner) : provinces?.extents.get(province);
  const path = [...headed.names, ...[...names].reverse().map(({ key }) => key)].join("/");
  return { path: path === "" && extent === undefined ? totalPath : path, extent, isOffice: names.some(({ isOffice }) => isOffice) };
}

/** What a heading adds to the place of a record: what its province covers, or else its own name. */
function headingOf(record: RecordInfo | undefined, provinces: ProvincesOfTable | undefined): { readonly extent: readonly string[] | undefined; readonly names: readonly string[] } {
  if (record?.heading === undefined) return { extent: undefined, names: [] };
  const extent = provinces?.headings.get(record.heading);
  return { extent, names: extent ? [] : [matchKey(record.heading)] };
}

/** Totals are no part of a name, but a lower one has only its own label to be told by. */
function isNamed(records: readonly RecordInfo[], index: number, recordIndex: number): boolean {
  return records[index]?.role !== "total" || (index === recordIndex && isLowerTotal(records, index));
}

/** A record and those that it belongs to, from the inside out. */
function ancestry(records: readonly RecordInfo[], recordIndex: number): readonly number[] {
  const seen: number[] = [];
  for (let index: number | undefined = recordIndex; index !== undefined && !seen.includes(index); index = records[index]?.parentIndex) seen.push(index);
  return seen;
}

/** A total below another, or beside an earlier one, is told by its label; the first at the top is the total of all. */
function isLowerTotal(records: readonly RecordInfo[], index: number): boolean {
  return records.findIndex(({ role, parentIndex }) => role === "total" && parentIndex === undefined) !== index;
}

/** The whole of an owner's table without a total: the units at its top together. */
function wholeOf({ table, basis, provinces }: TableOfEntries, entries: readonly UnitEntry[]): readonly UnitEntry[] {
  if (provinces?.owner === undefined || entries.some(({ path }) => path === "")) return [];
  const recordIndexes = table.set.records.flatMap(({ role, parentIndex }, index) => (role !== "detail" && parentIndex === undefined ? [index] : []));
  return [{ label: table.province ?? "", path: "", extent: provinces.owner, isOffice: false, isAmbiguous: false, parts: [{ table, basis, recordIndexes }] }];
}
