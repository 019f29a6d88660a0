import { isNoValue, matchKey, plainKey, type ComparedUnit, type NoValue, type Side } from "../../core";
import type { UnitFilter, UnitOrder } from "../../locale";
import { statedChangesOf } from "./statedChangesOf";

/** What a person wants to see of the units. */
export interface UnitListing {
  readonly search: string;
  readonly order: UnitOrder;
  readonly filter: UnitFilter;
}

/** The units that a person wants to see, in the order that they chose. Units without a change come last. */
export function listedUnits(units: readonly ComparedUnit[], { search, order, filter }: UnitListing): readonly ComparedUnit[] {
  const wanted = plainKey(matchKey(search)).trim();
  const found = units.filter((unit) => isWanted(unit, filter) && (wanted === "" || plainKey(matchKey(`${unit.label} ${unit.unit ?? ""}`)).includes(wanted)));
  return order === "sheet" ? found : [...found].sort(comparers[order]);
}

function isWanted(unit: ComparedUnit, filter: UnitFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "fallen":
      return pointsOfAll(unit).some((points) => points < 0);
    case "risen":
      return pointsOfAll(unit).some((points) => points > 0);
    case "wrongStated":
      return statedChangesOf(unit).some(({ change }) => change.verdict === "wrong");
    case "notCompared":
      return pointsOfAll(unit).length === 0;
  }
}

const comparers: Readonly<Record<Exclude<UnitOrder, "sheet">, (one: ComparedUnit, other: ComparedUnit) => number>> = {
  casesFallen: (one, other) => lowFirst(pointsOf(one, "cases"), pointsOf(other, "cases")),
  casesRisen: (one, other) => highFirst(pointsOf(one, "cases"), pointsOf(other, "cases")),
  moneyFallen: (one, other) => lowFirst(pointsOf(one, "money"), pointsOf(other, "money")),
  moneyRisen: (one, other) => highFirst(pointsOf(one, "money"), pointsOf(other, "money")),
  name: (one, other) => one.label.localeCompare(other.label, "vi"),
};

type Points = number | NoValue | undefined;

function pointsOf({ sides }: ComparedUnit, wanted: Side): Points {
  return sides.find(({ side }) => side === wanted)?.rate.points;
}

function pointsOfAll({ sides }: ComparedUnit): readonly number[] {
  return sides.flatMap(({ rate }) => (isNoValue(rate.points) ? [] : [rate.points]));
}

function lowFirst(one: Points, other: Points): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return Number(typeof one !== "number") - Number(typeof other !== "number");
}

function highFirst(one: Points, other: Points): number {
  return typeof one === "number" && typeof other === "number" ? other - one : lowFirst(one, other);
}
