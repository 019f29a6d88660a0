import { sides, type Side } from "../model/indicator";
import type { MoneyUnit } from "../model/moneyUnit";
import type { RecordSet } from "../model/records";
import { exactSum } from "../numbers/exactSum";
import { groupedUnits, offeredSets, type UnitGroup } from "./groupedUnits";
import { chosenPeriod, isOfPeriod, periodsOf } from "./summaryPeriods";
import { ranksOf } from "./ranksOf";
import type { RecordPlace, SideSummary } from "./sideSummary";
import { sideSummaryOf } from "./sideSummaryOf";
import type { Summary, SummaryGroup, SummaryUnit } from "./summary";
import type { ComparisonSet, Ranking, SummaryQuestion } from "./summaryQuestion";
import { sidesOf, unitsOf } from "./summaryUnits";
import { totalPlaces } from "./totalPlaces";

/** How the units of the tables stand in one period: judged, compared with the same period last year, and ranked. */
export function summaryOf(question: SummaryQuestion): Summary {
  const periods = periodsOf(question.tables);
  const period = chosenPeriod(periods, question.period);
  const tables = question.tables.filter((set) => isOfPeriod(set, period) && sidesOf(set).length > 0);
  const context: Context = { question, moneyUnit: commonMoneyUnit(tables) };
  const all = unitsOf(tables, question.provinceOfTable);
  const comparisonSets = offeredSets(all);
  const comparisonSet = chosenSet(comparisonSets, question.comparisonSet);
  const groups = rankedGroups(groupedUnits(all, comparisonSet), context);
  const total = totalPlaces(tables, groupedUnits(all, comparisonSet).flatMap((group) => group.units), comparisonSet);
  return {
    ...{ period, periods, comparisonSet, comparisonSets, tables, groups },
    ranking: question.ranking,
    moneyUnit: context.moneyUnit,
    total: total && [unitSummary(total.label, total.bySide, context)].find(hasFigures),
    isTotalComputed: total !== undefined && total.isComputed,
    ...overall(groups.flatMap(({ units }) => units)),
  };
}

function chosenSet(offered: readonly ComparisonSet[], wanted: ComparisonSet | undefined): ComparisonSet {
  const [first = "offices"] = offered;
  return wanted !== undefined && offered.includes(wanted) ? wanted : first;
}

function overall(units: readonly SummaryUnit[]): Pick<Summary, "units" | "judgedBothCount" | "reachedBoth" | "remaining"> {
  return {
    units,
    judgedBothCount: units.filter(({ isBothReached }) => isBothReached !== undefined).length,
    reachedBoth: units.filter(({ isBothReached }) => isBothReached === true),
    remaining: { cases: remainingOf(units, "cases"), money: remainingOf(units, "money") },
  };
}

function rankedGroups(groups: readonly UnitGroup[], context: Context): readonly SummaryGroup[] {
  return groups
    .map(({ units, ...of }) => {
      const known = units.map(({ label, bySide }) => unitSummary(label, bySide, context)).filter(hasFigures);
      return { ...of, units: ranked(known, context.question.ranking) };
    })
    .filter(({ units }) => units.length > 0);
}

interface Context {
  readonly question: SummaryQuestion;
  readonly moneyUnit: MoneyUnit | undefined;
}

type PlacesBySide = ReadonlyMap<Side, RecordPlace | readonly RecordPlace[]>;

function unitSummary(label: string, places: PlacesBySide, { question, moneyUnit }: Context): SummaryUnit {
  const sideOf = (side: Side): SideSummary | undefined => {
    const found = places.get(side);
    return found && sideSummaryOf({ side, places: "set" in found ? [found] : found, moneyUnit, question });
  };
  const bySide = { cases: sideOf("cases"), money: sideOf("money") };
  return { label, bySide, ranks: { cases: undefined, money: undefined }, isBothReached: bothReached(bySide) };
}

function bothReached({ cases, money }: SummaryUnit["bySide"]): boolean | undefined {
  return cases?.isReached === undefined || money?.isReached === undefined ? undefined : cases.isReached && money.isReached;
}

function hasFigures({ bySide }: SummaryUnit): boolean {
  return sides.some((side) => bySide[side] !== undefined);
}

function ranked(units: readonly SummaryUnit[], ranking: Ranking): readonly SummaryUnit[] {
  const [cases, money] = sides.map((side) => ranksOf(units.map(({ bySide }) => bySide[side]?.[ranking])));
  return units.map((unit, index) => ({ ...unit, ranks: { cases: cases?.[index], money: money?.[index] } }));
}

function remainingOf(units: readonly SummaryUnit[], side: Side): number | undefined {
  const known = units.flatMap(({ bySide }) => bySide[side] ?? []).filter(({ remaining }) => remaining !== undefined);
  const isOneUnit = new Set(known.map(({ moneyUnit }) => moneyUnit)).size === 1;
  return isOneUnit ? exactSum(known.map(({ remaining = 0 }) => remaining)) : undefined;
}

/** The forms count money in thousand đồng; that is what tables in different units are brought to. One table whose unit nobody knows leaves it open. */
function commonMoneyUnit(tables: readonly RecordSet[]): MoneyUnit | undefined {
  const units = new Set(tables.filter((set) => sidesOf(set).includes("money")).map(({ moneyUnit }) => moneyUnit));
  const [only] = units;
  if (units.size <= 1 || units.has(undefined)) return units.size === 1 ? only : undefined;
  return 1_000;
}
