import type { RecordInfo, RecordSet } from "../model/records";
import { officeNamed } from "../units/officeNamed";
import { dayOfBasis, provinceBasisOn, yearOfMergers, type ProvinceBasis } from "../units/provinceBasis";
import { provinceExtent } from "../units/provinceExtent";
import { provinceNamed } from "../units/provinceNamed";
import type { ComparedTable } from "./comparedTable";

/** So many provinces of 2025, and none that was merged into another, are no chance: the table is made on the 34. */
const survivorCountMin = 12;

/** The provinces that a table speaks of, and on which basis; `undefined` where neither its rows nor its owner is a province. */
export interface ProvincesOfTable {
  readonly basis: ProvinceBasis;
  /** By record index, what each province of the rows covers. Empty where the rows are parts of one province. */
  readonly extents: ReadonlyMap<number, readonly string[]>;
  /** What each province covers that is only a heading over the rows of its offices. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** What the owner of the table covers. */
  readonly owner: readonly string[] | undefined;
}

/** Finds the provinces of a table by what a person says, else by its rows, its owner and the end of its period. */
export function provincesOfTable(table: ComparedTable): ProvincesOfTable | undefined {
  const named = provinceRows(table.set);
  const headed = provinceHeadings(table.set);
  const owner = named.size + headed.size === 0 ? table.province : undefined;
  const names = owner === undefined ? [...named.values(), ...headed.values()] : [owner];
  if (names.length === 0) return undefined;
  const basis = table.provinceBasis ?? basisOf(table.set, names);
  const ofOwner = owner === undefined ? [] : extentOn(owner, basis);
  return { basis, extents: extentsOn(named, basis), headings: extentsOn(headed, basis), owner: ofOwner.length > 0 ? ofOwner : undefined };
}

function extentsOn<Key>(names: ReadonlyMap<Key, string>, basis: ProvinceBasis): ReadonlyMap<Key, readonly string[]> {
  return new Map([...names].map(([key, name]) => [key, extentOn(name, basis)] as const).filter(([, extent]) => extent.length > 0));
}

function provinceHeadings({ records }: RecordSet): ReadonlyMap<string, string> {
  const headings = new Set(records.flatMap(({ heading }) => heading ?? []));
  return new Map([...headings].flatMap((heading) => namedBy({ role: "unit", unit: undefined, label: heading }).map((name) => [heading, name] as const)));
}

function extentOn(name: string, basis: ProvinceBasis): readonly string[] {
  return provinceExtent(nameOn(name, basis), basis);
}

/** The rows that are provinces: all or none, since districts bear the names of provinces too. */
function provinceRows({ records }: RecordSet): ReadonlyMap<number, string> {
  const isProvinces = records.some(({ role, unit }) => role === "unit" && unit !== undefined && isProvince(unit));
  if (!isProvinces) return new Map();
  return new Map(records.flatMap((record, index) => namedBy(record).map((name) => [index, name] as const)));
}

/** A row that names no province of its period may name one of another. */
function namedBy({ role, unit, label }: Pick<RecordInfo, "role" | "unit" | "label">): readonly string[] {
  if (role !== "unit") return [];
  const name = unit ?? provinceNamed(label)?.name;
  return name !== undefined && isProvince(name) ? [name] : [];
}

const isOn = (name: string, basis: ProvinceBasis): boolean => provinceExtent(name, basis).length > 0;
const isProvince = (name: string): boolean => isOn(name, "provinces63") || isOn(name, "provinces34");

/** A name as it is on a basis: "Thừa Thiên Huế" is "Huế" among the 34. */
function nameOn(name: string, basis: ProvinceBasis): string {
  return isOn(name, basis) ? name : (provinceNamed(name, dayOfBasis[basis])?.name ?? name);
}

function basisOf(set: RecordSet, names: readonly string[]): ProvinceBasis {
  if (names.some((name) => extentOn(name, "provinces34").length === 0)) return "provinces63";
  const byDay = set.period === undefined ? "provinces34" : provinceBasisOn(set.period.to);
  if (set.period?.year !== yearOfMergers) return byDay;
  return new Set(names).size >= survivorCountMin ? "provinces34" : (basisOfOffices(set) ?? byDay);
}

/** Regional offices came with the mergers, and district offices went with them. */
function basisOfOffices({ records }: RecordSet): ProvinceBasis | undefined {
  const kinds = new Set(records.map(({ label }) => officeNamed(label)?.kind));
  if (kinds.has("regionalOffice")) return "provinces34";
  return kinds.has("districtOffice") ? "provinces63" : undefined;
}
