import { goalRate, percentOf, type CalendarDay, type RecordSet, type Side, type SideStanding, type StillToDo } from "../../core";
import type { Words } from "../../locale";

interface Place {
  readonly set: RecordSet;
  readonly side: Side;
}

/** How one side of one unit stands, as one line: the rate, how far it is from the goal, and what is still to do. */
export function standingText(words: Words, { rate, goal, judged, target }: SideStanding, place: Place): string {
  const { numbers, pane, againstTarget } = words;
  const told = pane.targets.standing;
  const reached = numbers.percent(percentOf(rate));
  if (!goal || !judged) return `${reached}, ${told.noGoal}`;
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

const dayText = ({ day, month, year }: CalendarDay): string => [day, month, year].join("/");

/** So many cases, or so much money in the table's own unit. */
export function amountText({ numbers, pane, moneyUnitNames }: Words, value: number, { set, side }: Place): string {
  const { cases, money } = pane.targets.standing;
  const amount = numbers.count(value);
  return side === "cases" ? cases(amount) : money({ amount, unit: set.moneyUnit === undefined ? undefined : moneyUnitNames.get(set.moneyUnit) });
}
