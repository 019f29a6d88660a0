import { sides, type Side } from "../model/indicator";
import type { RecordSet } from "../model/records";
import type { RecordPlace } from "./sideSummary";
import type { ComparisonSet } from "./summaryQuestion";
import { sidesOf, type UnitPlaces } from "./summaryUnits";

/** Where the figures of all units together stand. */
export interface TotalPlaces {
  /** As the sheet has it; "" for a sum that no row states. */
  readonly label: string;
  readonly isComputed: boolean;
  readonly bySide: ReadonlyMap<Side, RecordPlace | readonly RecordPlace[]>;
}

/**
 * The total of the units: the topmost total row of the tables that list them; where no row states it, the units added up. A unit that stands
 * alone is its own total.
 */
export function totalPlaces(tables: readonly RecordSet[], units: readonly UnitPlaces[], set: ComparisonSet): TotalPlaces | undefined {
  if (units.length === 0) return undefined;
  const listing = tables.filter((table) => units.some(({ bySide }) => [...bySide.values()].some((place) => place.set === table)));
  const stated = new Map(sides.flatMap((side) => statedTotal(listing, side).map((place) => [side, place] as const)));
  const [first] = stated.values();
  if (first && isOneWhole(units, set)) return { label: first.set.records[first.recordIndex]?.label ?? "", isComputed: false, bySide: stated };
  const [alone] = units;
  return { label: units.length === 1 && alone ? alone.label : "", isComputed: units.length > 1, bySide: summedPlaces(units) };
}

/** The totals of several provinces' tables are theirs, and not that of all offices together. */
function isOneWhole(units: readonly UnitPlaces[], set: ComparisonSet): boolean {
  return set !== "offices" || new Set(units.map(({ owner }) => owner)).size === 1;
}

function summedPlaces(units: readonly UnitPlaces[]): ReadonlyMap<Side, readonly RecordPlace[]> {
  return new Map(
    sides.flatMap((side) => {
      const places = units.flatMap(({ bySide }) => bySide.get(side) ?? []);
      return places.length === units.length ? [[side, places] as const] : [];
    }),
  );
}

function statedTotal(tables: readonly RecordSet[], side: Side): readonly RecordPlace[] {
  for (const set of tables) {
    if (!sidesOf(set).includes(side)) continue;
    const recordIndex = set.records.findIndex(({ role, parentIndex }) => role === "total" && parentIndex === undefined);
    if (recordIndex >= 0) return [{ set, recordIndex }];
  }
  return [];
}
