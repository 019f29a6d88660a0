import { isNoValue } from "../model/noValue";
import type { Ratio } from "../model/quantities";
import type { Target, TargetJudgement } from "../model/target";
import { inCases } from "../rates/inCases";
import { rate } from "../rates/rate";
import { eligibleAt, finishedAt, rateSource } from "../rates/rateSource";
import { goalOf, goalRate, type Goal, type JudgingMode } from "./goal";
import { isReached, judge } from "./judge";
import { caseloadOf, recordTarget, type JudgedRecord } from "./recordTarget";
import { stillToDo, type StillToDo } from "./stillToDo";

/** How one side of one unit stands. Without a goal there is a rate and nothing to hold it against. */
export interface SideStanding {
  readonly rate: Ratio;
  readonly goal: Goal | undefined;
  /** The target in force at the end of the period, where the goal comes from one. */
  readonly target: Target | undefined;
  readonly judged: (TargetJudgement & StillToDo & { readonly isReached: boolean }) | undefined;
}

/** The months in which a goal can still be worked for. A goal of the period itself has none: the period is over. */
export function monthsLeftFor(mode: JudgingMode, { period }: JudgedRecord["set"]): number {
  return mode.kind === "fullYear" ? 12 - (period?.months ?? 12) : 0;
}

/** How a record stands on one side; `undefined` where it has no rate. */
export function sideStanding({ set, side, recordIndex }: JudgedRecord, targets: readonly Target[], mode: JudgingMode): SideStanding | undefined {
  const source = rateSource(set, side);
  const [finished, eligible] = [inCases(set, side, finishedAt(source, recordIndex)), inCases(set, side, eligibleAt(source, recordIndex))];
  const reached = rate({ finished }, eligible);
  if (isNoValue(reached)) return undefined;
  const months = set.period?.months ?? 12;
  const target = recordTarget({ set, side, recordIndex }, targets);
  const goal = goalOf(target, mode, { side, months, caseload: caseloadOf(set, recordIndex) });
  if (!goal) return { rate: reached, goal, target, judged: undefined };
  const judgement = judge(reached, { rate: goalRate(goal) });
  const todo = stillToDo(goal, { finished, eligible, monthsLeft: monthsLeftFor(mode, set) });
  return { rate: reached, goal, target: mode.kind === "interim" ? undefined : target, judged: { ...judgement, ...todo, isReached: isReached(judgement, goal.comparison) } };
}
