import { decimalPlaces, type SideSummary } from "../../core";
import { quotedText } from "../fill/quotedText";
import type { LivingFigure } from "./livingFigure";
import { currentRate, earlierRate, whereKnown } from "./rateExpression";
import { allAreNumbers, rateTerms, reference, sumExpression } from "./sourceTerms";
import type { LeaderSheetWords } from "./leaderSheetWords";

const nothing: LivingFigure = { expression: undefined, value: undefined };

/** What is finished, or có điều kiện, in the unit of the summary. */
export function amountFigure(summary: SideSummary, part: "finished" | "eligible"): LivingFigure {
  const terms = rateTerms(summary.places, summary.side, { moneyUnit: summary.moneyUnit, basis: "current" })[part];
  if (terms.length === 0) return nothing;
  return { expression: `IF(${allAreNumbers(terms.map(({ at }) => at))},${sumExpression(terms)},"")`, value: summary[part] };
}

/** The rate in percent with two decimals. */
export function rateFigure(summary: SideSummary): LivingFigure {
  const rate = currentRate(summary);
  return rate ? { expression: whereKnown([rate], [], `ROUND(${rate.value},2)`), value: summary.rate } : nothing;
}

/** The rate of the same period last year. */
export function earlierRateFigure(summary: SideSummary): LivingFigure {
  const rate = earlierRate(summary);
  return rate ? { expression: whereKnown([rate], [], `ROUND(${rate.value},2)`), value: summary.earlierRate } : nothing;
}

/** The change on the same period last year in points, from rates that are not rounded; where only a stated change is known, that one. */
export function changeFigure(summary: SideSummary): LivingFigure {
  const [now, before] = [currentRate(summary), earlierRate(summary)];
  if (now && before) return { expression: whereKnown([now, before], [], `ROUND(${now.value}-${before.value},2)`), value: summary.change };
  return statedChange(summary);
}

function statedChange({ earlier, places: [place], side, change }: SideSummary): LivingFigure {
  if (earlier?.kind !== "statedChange") return nothing;
  const isFraction = place?.set.columns.get(`${side}.rateChange`)?.scale === "fraction";
  const stated = reference(earlier.at);
  return { expression: `IF(ISNUMBER(${stated}),${stated}${isFraction ? "*100" : ""},"")`, value: change };
}

/** How far the rate is from the target, from the two cells of the summary. */
export function differenceFigure({ difference }: SideSummary, { rate, target }: { readonly rate: string; readonly target: string }): LivingFigure {
  return { expression: `IF(COUNT(${rate},${target})=2,ROUND(${rate}-${target},2),"")`, value: difference };
}

/** Whether the target is reached, in a word: "trên" asks for more than the target, "từ" for no less. */
export function verdictFigure({ goal, verdict, isReached }: SideSummary, difference: string, { reached, equal, missed }: LeaderSheetWords["verdicts"]): LivingFigure {
  const [yes, no] = [reached, missed].map(quotedText);
  const expression =
    goal?.comparison === "atLeast" ? `IF(${difference}="","",IF(${difference}>=0,${yes},${no}))` : `IF(${difference}="","",IF(${difference}>0,${yes},IF(${difference}=0,${quotedText(equal)},${no})))`;
  const notReached = verdict === "equal" ? equal : missed;
  return { expression, value: isReached === undefined ? "" : isReached ? reached : notReached };
}

/** More decimals than these are noise, as in the core. */
const decimalsMax = 6;

/** How much more must be finished for the target with today's có điều kiện, counted in steps of the finest decimal of the figures. */
export function remainingFigure(summary: SideSummary, target: string): LivingFigure {
  const { places, side, moneyUnit, goal } = summary;
  const { finished, eligible } = rateTerms(places, side, { moneyUnit, basis: "current" });
  if (goal === undefined || finished.length === 0 || eligible.length === 0) return nothing;
  const cells = [...finished, ...eligible].map(({ at }) => at);
  const base = `(${sumExpression(eligible)})`;
  const decimals = decimalsOf(summary);
  const power = decimals === 0 ? "" : `10^${decimals}`;
  const steps = `ROUND(${base}*${target}/100${power && `*${power}`},6)`;
  const needed = goal.comparison === "above" ? `(INT(${steps})+1)` : `ROUNDUP(${steps},0)`;
  const remaining = `MAX(0,ROUND(${needed}${power && `/${power}`}-(${sumExpression(finished)}),${decimals}))`;
  return { expression: whereKnown([{ value: "", cells, bases: [base] }], [target], remaining), value: summary.remaining };
}

function decimalsOf({ finished = 0, eligible = 0 }: SideSummary): number {
  return Math.min(decimalsMax, Math.max(decimalPlaces(finished), decimalPlaces(eligible)));
}

/** The standard competition ranking among cells that hold numbers; RANK passes over the others. */
export function rankFigure(figure: string, among: string, value: number | undefined): LivingFigure {
  return { expression: `IF(ISNUMBER(${figure}),RANK(${figure},${among}),"")`, value };
}
