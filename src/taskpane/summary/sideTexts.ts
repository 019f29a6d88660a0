import type { Rank, SideSummary, SummaryFigure } from "../../core";
import type { SummaryPlaceWords, Words } from "../../locale";

/** What a side tells, line by line, in words. */
export interface SideTexts {
  readonly rate: string;
  /** Set where the rate is not verified. */
  readonly doubt: string | undefined;
  readonly lines: readonly string[];
}

/** The rate, then the target, the change, what is still to do, and the rank. What is not verified says so, once: all follows from the rate. */
export function sideTexts(words: Words, told: SummaryPlaceWords, { side, rank }: { readonly side: SideSummary; readonly rank: Rank | undefined }): SideTexts {
  const isDoubted = (figure: SummaryFigure) => side[figure] !== undefined && side.unverified.has(figure);
  const marked = (text: string, figure: SummaryFigure) => (isDoubted(figure) && !isDoubted("rate") ? `${text} (${told.unverified})` : text);
  return {
    rate: side.rate === undefined ? told.noRate : words.numbers.percent(side.rate),
    doubt: isDoubted("rate") ? told.unverified : undefined,
    lines: [marked(targetLine(words, told, side), "difference"), marked(changeLine(words, told, side), "change"), ...toDoLines(words, told, side).map((line) => marked(line, "remaining")), ...(rank ? [told.rank(rank)] : [])],
  };
}

function targetLine({ numbers, againstTarget }: Words, told: SummaryPlaceWords, { target, goal, difference }: SideSummary): string {
  if (target === undefined || goal === undefined) return told.noTarget;
  const aim = told.target({ percent: numbers.percent(target), isAbove: goal.comparison === "above" });
  return difference === undefined ? aim : `${againstTarget(difference)} (${aim})`;
}

function changeLine({ distance }: Words, told: SummaryPlaceWords, { change }: SideSummary): string {
  if (change === undefined) return told.noEarlier;
  return change === 0 ? told.sameAsBefore : told.change({ isRise: change > 0, distance: distance(change) });
}

function toDoLines(words: Words, told: SummaryPlaceWords, side: SideSummary): readonly string[] {
  const { remaining, perMonth, isPossible } = side;
  if (remaining === undefined) return [];
  if (remaining === 0) return [told.reached];
  const amount = (value: number) => amountText(words, value, side);
  const line = told.toDo({ amount: amount(remaining), perMonth: perMonth === undefined ? undefined : amount(perMonth) });
  return [isPossible === false ? `${line}: ${told.impossible}` : line];
}

/** So many cases, or so much money with its unit. */
export function amountText({ numbers, moneyUnitNames, pane }: Words, value: number, { side, moneyUnit }: Pick<SideSummary, "side" | "moneyUnit">): string {
  const { cases, money } = pane.targets.standing;
  const amount = numbers.count(value);
  return side === "cases" ? cases(amount) : money({ amount, unit: moneyUnit === undefined ? undefined : moneyUnitNames.get(moneyUnit) });
}

