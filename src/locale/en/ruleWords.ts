import { isFigureKey, type RuleResult } from "../../core";
import { isEarlierBasis } from "../isEarlierBasis";
import { earlierNames } from "./earlierNames";
import { numbers } from "./numbers";
import { plural } from "./plural";
import { figureName } from "./recognitionSentences";

const { count } = numbers;

/** How one rule fared on one table. */
export function ruleOutcome(result: RuleResult): string {
  if (result.switchedOff) return "switched off";
  if (result.unitCountNeeded !== undefined) return `not run: needs at least ${plural(result.unitCountNeeded, "unit")} to compare`;
  if (result.notRunFor !== undefined && result.notRunFor.length > 0) return `not run: the table lacks ${result.notRunFor.map(named).join(", ")}`;
  return [
    `${count(result.passed)} passed`,
    ...(result.failed > 0 ? [`${count(result.failed)} failed`] : []),
    ...(result.undecided > 0 ? [`${count(result.undecided)} undecided`] : []),
  ].join(", ");
}

/** What a rule may want besides columns of figures. */
const otherNeeds: ReadonlyMap<string, string> = new Map([
  ["totalRow", "a total row"],
  ["period", "a reporting period"],
  ["formulas", "formulas"],
]);

/** A rule names the columns that it misses, or a whole earlier period. */
function named(figure: string): string {
  if (isFigureKey(figure)) return figureName(figure);
  return isEarlierBasis(figure) ? `figures of ${earlierNames[figure]}` : (otherNeeds.get(figure) ?? figure);
}
