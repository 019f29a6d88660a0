import type { Target } from "../model/target";
import { goalOf, type Goal } from "../targets/goal";
import { caseloadOf, recordTarget } from "../targets/recordTarget";
import { targetFor } from "../targets/targetFor";
import type { RecordPlace } from "./sideSummary";
import type { SideQuestion } from "./summaryQuestion";

/** What a side is held against: a target, and the goal that follows from it. */
export interface GoalOfSide {
  readonly target: Target | undefined;
  readonly goal: Goal | undefined;
}

/** The goal of a side. The total of a province's offices has the province's target, where the sheet tells which province it is. */
export function goalOfSide(side: SideQuestion): GoalOfSide {
  const [place] = side.places;
  if (place === undefined) return { target: undefined, goal: undefined };
  const isOne = side.places.length === 1;
  const target = (isOne ? recordTarget({ ...place, side: side.side }, side.question.targets) : undefined) ?? targetOfWhole(side, place);
  const caseload = isOne ? caseloadOf(place.set, place.recordIndex) : undefined;
  return { target, goal: goalOf(target, side.question.mode, { side: side.side, months: monthsOf(place), caseload }) };
}

/** The months that a record's figures cover: the whole year where its table does not tell. */
export function monthsOf({ set: { period } }: RecordPlace): number {
  return period?.months ?? 12;
}

function targetOfWhole({ side, places, question }: SideQuestion, { set, recordIndex }: RecordPlace): Target | undefined {
  const isWhole = places.length > 1 || set.records[recordIndex]?.role === "total";
  const province = isWhole ? question.provinceOfTable?.(set) : undefined;
  return province === undefined ? undefined : targetFor(question.targets, { year: set.period?.year, unit: province, side, on: set.period?.to });
}
