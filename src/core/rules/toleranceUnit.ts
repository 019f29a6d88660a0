import type { RuleKind } from "./settings";

/** What a tolerance of a kind of rule is counted in: the unit of the sheet, or percentage points. */
export type ToleranceUnit = "sheetUnit" | "points";

const units: ReadonlyMap<RuleKind, ToleranceUnit> = new Map<RuleKind, ToleranceUnit>([
  ["balance", "sheetUnit"],
  ["containment", "sheetUnit"],
  ["totalRow", "sheetUnit"],
  ["statedRate", "points"],
  ["statedShare", "points"],
  ["statedDifference", "points"],
]);

/** The unit of the tolerance of a kind of rule; `undefined` where the kind has none. */
export function toleranceUnitOf(kind: RuleKind): ToleranceUnit | undefined {
  return units.get(kind);
}
