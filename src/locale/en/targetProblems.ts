import type { TargetProblemSentences } from "../targetWords";
import { numbers } from "./numbers";

const { count, percent } = numbers;

/** What is wrong with a line of targets, and what to type instead. */
export const targetProblems: TargetProblemSentences = {
  yearWrong: ({ text }) => (text === "" ? "The year is missing." : `“${text}” is no statistical year.`),
  unitMissing: () => "The unit is missing.",
  unitNotStanding: ({ unit, year, successors }) => `There was no ${unit} in ${year}.${successors.length > 0 ? ` It became part of ${successors.join(", ")}.` : ""}`,
  unitLike: ({ text, candidates }) => `There is no unit “${text}”. Did you mean ${candidates.join(" or ")}?`,
  sideUnknown: ({ text }) => (text === "" ? "Say whether it is for cases or money." : `“${text}” is neither cases nor money.`),
  rateMissing: () => "The target is missing.",
  rateNotNumber: ({ text }) => `“${text}” is no percentage.`,
  rateLikeFraction: ({ value }) => `Targets are written in percent: ${count(value * 100)}, not ${count(value)}.`,
  rateOutOfRange: ({ value }) => `${count(value)} is not between 1 and 100 %.`,
  comparisonUnknown: ({ text }) => `“${text}” is neither “above” nor “from”.`,
  dateWrong: ({ text }) => `“${text}” is no real day (day/month/year).`,
  dateOutsideYear: ({ year }) => `This day is outside of ${year} (01/10/${year - 1} to 30/09/${year}).`,
  stateUnknown: ({ text }) => `The state is blank or “Dự thảo”, not “${text}”.`,
  duplicate: ({ otherLine }) => `The same as line ${otherLine + 1}. The lower one counts.`,
  keptAsText: ({ text }) => `“${text}” is kept as text: the check can read it, formulas of the sheet cannot.`,
  belowNation: ({ percent: own, nationPercent }) => `${percent(own)} is below the country's ${percent(nationPercent)}. Check the decision.`,
};
