import { sides, type Side } from "../model/indicator";
import type { RecordInfo, RecordSet } from "../model/records";
import { rateSource } from "../rates/rateSource";
import { matchKey } from "../text/matchKey";
import { provinceNamed } from "../units/provinceNamed";
import { regionOf } from "../units/regionOf";
import type { Region } from "../units/regions";
import type { RecordPlace } from "./sideSummary";

/** A unit of the tables and where its figures stand. Cases and money may stand in different tables. */
export interface UnitPlaces {
  /** As the sheet has it. */
  readonly label: string;
  /** Provinces are ranked among provinces, offices among the offices of their province. */
  readonly level: "province" | "office";
  readonly region: Region | undefined;
  /** The province that an office belongs to, or else the table that lists it. */
  readonly owner: string;
  readonly bySide: ReadonlyMap<Side, RecordPlace>;
}

/** The province whose offices a table lists, where something tells it. */
export type ProvinceOfTable = ((set: RecordSet) => string | undefined) | undefined;

/** The units of tables, in the order of their first appearance. Of two tables that state the same side of a unit the first one counts. */
export function unitsOf(tables: readonly RecordSet[], provinceOfTable: ProvinceOfTable): readonly UnitPlaces[] {
  const units = new Map<string, UnitPlaces & { readonly bySide: Map<Side, RecordPlace> }>();
  for (const set of tables) {
    set.records.forEach((record, recordIndex) => {
      if (record.role !== "unit") return;
      const unit = unitAt(set, record, provinceOfTable);
      const key = JSON.stringify([unit.level, unit.owner, matchKey(record.unit ?? record.label)]);
      const known = units.get(key) ?? { ...unit, bySide: new Map<Side, RecordPlace>() };
      units.set(key, known);
      for (const side of sidesOf(set)) if (!known.bySide.has(side)) known.bySide.set(side, { set, recordIndex });
    });
  }
  return [...units.values()];
}

/** The sides of which a table has a rate, or what makes one. */
export function sidesOf(set: RecordSet): readonly Side[] {
  return sides.filter((side) => {
    const { finished, enforced, eligible } = rateSource(set, side);
    return finished !== undefined || enforced !== undefined || eligible !== undefined || set.columns.has(`${side}.rate`);
  });
}

/** Whose whole a table is: the province that its sheet names, or the table alone. */
export function ownerOf(set: RecordSet, provinceOfTable: ProvinceOfTable): string {
  return provinceOfTable?.(set) ?? ownerKey(set);
}

/** The tables of one sheet are of one agency. */
function ownerKey({ sheet }: RecordSet): string {
  return `\u0000${sheet}`;
}

function unitAt(set: RecordSet, record: RecordInfo, provinceOfTable: ProvinceOfTable): Omit<UnitPlaces, "bySide"> {
  const { label, unit = "" } = record;
  const day = set.period?.to;
  const isProvince = provinceNamed(unit, day)?.name === unit || provinceNamed(unit)?.name === unit;
  if (!isProvince) return { label, level: "office", region: undefined, owner: ownerOf(set, provinceOfTable) };
  return { label, level: "province", region: regionOf(unit, day) ?? regionOf(unit), owner: "" };
}
