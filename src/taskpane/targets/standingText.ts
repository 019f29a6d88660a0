import { goalRate, percentOf, type CalendarDay, type InterimTier, type JudgingMode, type RecordSet, type Side, type SideStanding, type StillToDo, type TableStanding } from "../../core";
import type { Words } from "../../locale";

interface Place {
  readonly set: RecordSet;
  readonly side: Side;
}

interface JudgedPlace extends Place {
  readonly mode: JudgingMode;
}

/** How one side of one unit stands, as one line: the rate, how far it is from the goal, and what is still to do. */
export function standingText(words: Words, { rate, goal, judged, target }: SideStanding, place: JudgedPlace): string {
  const { numbers, pane, againstTarget } = words;
  const told = pane.targets.standing;
  const reached = numbers.percent(percentOf(rate));
  if (!goal || !judged) return `${reached}, ${place.mode.kind === "interim" ? told.noInterimGoal : told.noGoal}`;
  const since = target?.effectiveFrom && dayText(target.effectiveFrom);
  const goalText = told.goal({ percent: numbers.percent(percentOf(goalRate(goal))), isAbove: goal.comparison === "above", since });
  const standing = `${reached}, ${againstTarget(judged.difference)} (${goalText})`;
  return judged.remaining > 0 ? `${standing}; ${toDoText(words, judged, place)}` : standing;
}

function toDoText(words: Words, { remaining, perMonth, isPossible }: StillToDo, place: Place): string {
  const amount = amountText(words, remaining, place);
  const monthsLeft = 12 - (place.set.period?.months ?? 12);
  return words.pane.targets.standing.toDo({ amount, perMonth: perMonth === undefined ? undefined : amountText(words, perMonth, place), monthsLeft, isPossible });
}

/** What all units of a table still have to finish on one side. */
export function totalText(words: Words, { set, remaining, perMonth, impossibleCount }: TableStanding, { side, mode }: { readonly side: Side; readonly mode: JudgingMode }): string {
  const amount = (value: number) => amountText(words, value, { set, side });
  const pace = mode.kind === "fullYear" ? perMonth[side] : undefined;
  const monthsLeft = 12 - (set.period?.months ?? 12);
  return words.pane.targets.standing.total({ side, amount: amount(remaining[side]), perMonth: pace === undefined ? undefined : amount(pace), monthsLeft, impossibleCount: impossibleCount[side] });
}

/** One special goal of a period. */
export function tierText({ numbers, pane }: Words, { side, caseloadMax, percent, comparison }: InterimTier): string {
  const caseload = caseloadMax === undefined ? undefined : numbers.count(caseloadMax);
  return pane.targets.standing.tiers.tier({ side, caseload, percent: numbers.percent(percent), isAbove: comparison === "above" });
}

const dayText = ({ day, month, year }: CalendarDay): string => [day, month, year].join("/");

/** So many cases, or so much money in the table's own unit. */
export function amountText({ numbers, pane, moneyUnitNames }: Words, value: number, { set, side }: Place): string {
  const { cases, money } = pane.targets.standing;
  const amount = numbers.count(value);
  return side === "cases" ? cases(amount) : money({ amount, unit: set.moneyUnit === undefined ? undefined : moneyUnitNames.get(set.moneyUnit) });
}
