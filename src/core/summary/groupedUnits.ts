import { regions, type Region } from "../units/regions";
import { comparisonSets, type ComparisonSet } from "./summaryQuestion";
import type { UnitPlaces } from "./summaryUnits";

/** Units that are ranked against one another, and what holds them together where there are several groups. */
export interface UnitGroup {
  readonly region: Region | undefined;
  readonly province: string | undefined;
  readonly units: readonly UnitPlaces[];
}

/** Fewer units than this are no comparison. */
const unitCountMin = 2;

/** The comparison sets that there are units for. One unit alone is still a unit: then it stands by itself. */
export function offeredSets(units: readonly UnitPlaces[]): readonly ComparisonSet[] {
  const provinceCount = units.filter(({ level }) => level === "province").length;
  const officeCount = units.length - provinceCount;
  const counts: Readonly<Record<ComparisonSet, number>> = { nation: provinceCount, region: provinceCount, offices: officeCount };
  const offered = comparisonSets.filter((set) => counts[set] >= unitCountMin);
  if (offered.length > 0) return offered;
  return provinceCount > 0 ? ["nation"] : ["offices"];
}

/** The units of a comparison set in their groups. */
export function groupedUnits(units: readonly UnitPlaces[], set: ComparisonSet): readonly UnitGroup[] {
  const chosen = units.filter(({ level }) => (level === "office") === (set === "offices"));
  if (set === "nation") return [{ region: undefined, province: undefined, units: chosen }];
  if (set === "region") return [...regions, undefined].map((region) => ({ region, province: undefined, units: chosen.filter((unit) => unit.region === region) })).filter(hasUnits);
  const owners = [...new Set(chosen.map(({ owner }) => owner))];
  return owners.map((owner) => ({ region: undefined, province: owners.length > 1 ? nameOf(owner) : undefined, units: chosen.filter((unit) => unit.owner === owner) }));
}

function hasUnits({ units }: UnitGroup): boolean {
  return units.length > 0;
}

/** A table whose province nobody knows goes by its sheet. */
function nameOf(owner: string): string {
  return owner.replace("\u0000", "");
}
