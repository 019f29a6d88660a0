import { computedDifference, isNoValue, judge, percentOf, rate, ratio, roundHalfAwayFromZero, stillToDo, type Ratio, type Target } from "../core";
import { functionWords } from "../locale";
import { givenFigure, isBlank, type Given } from "./givenFigure";
import { FunctionRefusal } from "./refusal";

const decimalsMax = 6;
const usualDecimals = 2;

/** Tỷ lệ thi hành xong, in percent. Nothing có điều kiện gives no rate: not 0. */
export function rateFunction(finished: Given, eligible: Given, decimals?: Given): number {
  const places = isBlank(decimals) ? usualDecimals : givenFigure(decimals, "decimals");
  if (!Number.isInteger(places) || places > decimalsMax) throw new FunctionRefusal("invalidValue", functionWords.decimalsWrong);
  return roundHalfAwayFromZero(percentOf(rateOf(finished, eligible)), places);
}

/** Rate − target, in percentage points with two decimals. */
export function differenceFunction(ratePercent: Given, targetPercent: Given): number {
  return computedDifference(ratioOf(ratePercent, "rate"), ratioOf(targetPercent, "target"));
}

/** How much more must be finished for a target, in the unit of the figures. */
// eslint-disable-next-line max-params -- Excel hands arguments over one by one
export function remainingFunction(finished: Given, eligible: Given, targetPercent: Given, comparison?: Given): number {
  const goal = { percent: givenFigure(targetPercent, "target"), twelfths: 12, comparison: comparisonOf(comparison) };
  const [done, base] = [givenFigure(finished, "finished"), givenFigure(eligible, "eligible")];
  if (base === 0) throw new FunctionRefusal("notAvailable", functionWords.nothingEligible);
  return stillToDo(goal, { finished: done, eligible: base, monthsLeft: 0 }).remaining;
}

/** How a unit stands to its target, in words. */
export function resultFunction(finished: Given, eligible: Given, targetPercent: Given): string {
  const { difference } = judge(rateOf(finished, eligible), { rate: ratioOf(targetPercent, "target") });
  return functionWords.againstTarget(difference);
}

function rateOf(finished: Given, eligible: Given): Ratio {
  const found = rate({ finished: givenFigure(finished, "finished") }, givenFigure(eligible, "eligible"));
  if (isNoValue(found)) throw new FunctionRefusal("notAvailable", functionWords.nothingEligible);
  return found;
}

function ratioOf(percent: Given, name: "rate" | "target"): Ratio {
  return ratio(givenFigure(percent, name) / 100);
}

const comparisons: ReadonlyMap<string, Target["comparison"]> = new Map([["trên", "above"], ["từ", "atLeast"]]);

function comparisonOf(given: Given): Target["comparison"] {
  const comparison = isBlank(given) ? "above" : comparisons.get(String(given).normalize("NFC").trim().toLowerCase());
  if (comparison === undefined) throw new FunctionRefusal("invalidValue", functionWords.comparisonWrong);
  return comparison;
}
