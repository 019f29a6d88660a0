import type { Side } from "../model/indicator";
import { isNoValue } from "../model/noValue";
import { ratio, type Ratio } from "../model/quantities";
import type { FigureColumn, RecordSet } from "../model/records";
import type { Target, TargetJudgement } from "../model/target";
import { rate } from "../rates/rate";
import { eligibleAt, finishedAt, rateSource } from "../rates/rateSource";
import { goalOf, goalRate, type Goal, type JudgingMode } from "./goal";
import { isReached, judge } from "./judge";
import { stillToDo, type StillToDo } from "./stillToDo";
import { targetFor } from "./targetFor";
import { targetUnitOf } from "./targetUnit";

/** How one side of one unit stands. Without a goal there is a rate and nothing to hold it against. */
export interface SideStanding {
  readonly rate: Ratio;
  readonly goal: Goal | undefined;
  /** The target in force at the end of the period, where the goal comes from one. */
  readonly target: Target | undefined;
  readonly judged: (TargetJudgement & StillToDo & { readonly isReached: boolean }) | undefined;
}

/** Whom and how to judge. */
export interface JudgedRecord {
  readonly set: RecordSet;
  readonly side: Side;
  readonly recordIndex: number;
}

/** How a record stands on one side; `undefined` where it has no rate. */
export function sideStanding({ set, side, recordIndex }: JudgedRecord, targets: readonly Target[], mode: JudgingMode): SideStanding | undefined {
  const source = rateSource(set, side);
  const [finished, eligible] = [finishedAt(source, recordIndex), eligibleAt(source, recordIndex)];
  const reached = rate({ finished }, eligible);
  if (isNoValue(reached)) return undefined;
  const months = set.period?.months ?? 12;
  const target = targetOf({ set, side, recordIndex }, targets);
  const goal = goalOf(target, mode, { side, months, caseload: caseloadOf(set, recordIndex) });
  if (!goal) return { rate: reached, goal, target, judged: undefined };
  const judgement = judge(reached, { rate: goalRate(goal) });
  const todo = stillToDo(goal, { finished, eligible, monthsLeft: 12 - months });
  return { rate: reached, goal, target: mode.kind === "interim" ? undefined : target, judged: { ...judgement, ...todo, isReached: isReached(judgement, goal.comparison) } };
}

/** A target that stands in the table comes first. */
function targetOf({ set, side, recordIndex }: JudgedRecord, targets: readonly Target[]): Target | undefined {
  const record = set.records[recordIndex];
  const year = set.period?.year;
  if (!record) return undefined;
  const stated = statedTarget(set.columns.get(`${side}.target`), recordIndex);
  const unit = targetUnitOf(record, set.period?.to);
  if (stated !== undefined) return { year: year ?? 0, unit: unit ?? record.label, side, rate: ratio(stated), comparison: "above" };
  return targetFor(targets, { year, unit, side, on: set.period?.to });
}

function statedTarget(column: FigureColumn | undefined, recordIndex: number): number | undefined {
  const value = column?.values[recordIndex] ?? Number.NaN;
  if (Number.isNaN(value)) return undefined;
  return column?.scale === "fraction" ? value : value / 100;
}

function caseloadOf(set: RecordSet, recordIndex: number): number | undefined {
  const column = set.columns.get("cases.accepted") ?? set.columns.get("cases.toEnforce");
  const value = column?.values[recordIndex] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}
