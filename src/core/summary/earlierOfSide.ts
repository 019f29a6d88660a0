import { isNoValue } from "../model/noValue";
import { withoutNoise } from "../numbers/decimalPlaces";
import { exactDifference } from "../numbers/exactSum";
import { roundHalfAwayFromZero } from "../numbers/roundHalfAwayFromZero";
import { rate } from "../rates/rate";
import { earlierColumnParts, factorsOf, statedPercent } from "./sideParts";
import type { EarlierParts, EarlierSource, SideSummary } from "./sideSummary";
import type { SideQuestion } from "./summaryQuestion";

/** The same period last year beside the rate of now. */
export type EarlierOfSide = Pick<SideSummary, "earlier" | "earlierRate" | "change">;

/** The same period last year: from another table, from the table's own counts, from a rate that it states, or only the change that it states. */
export function earlierOfSide(question: SideQuestion, now: number | undefined): EarlierOfSide {
  const from = earlierCounts(question) ?? earlierStated(question);
  if (from === undefined) return { earlier: undefined, earlierRate: undefined, change: undefined };
  const { earlier, percent } = from;
  if (earlier.kind === "statedChange") return { earlier, earlierRate: undefined, change: percent };
  const rounded = roundHalfAwayFromZero(percent, 2);
  return { earlier, earlierRate: rounded, change: now === undefined ? undefined : roundHalfAwayFromZero(exactDifference(now, percent), 2) };
}

interface EarlierPercent {
  readonly earlier: EarlierSource;
  readonly percent: number;
}

function earlierCounts(question: SideQuestion): EarlierPercent | undefined {
  const [place] = question.places;
  const elsewhere = question.places.length === 1 && place ? question.question.earlierOf?.(place, question.side) : undefined;
  const parts = elsewhere && place ? scaled(elsewhere, factorsOf(question.side, [place], question.moneyUnit)(place)) : earlierColumnParts(question);
  const before = rate({ finished: parts.finished }, parts.eligible);
  return isNoValue(before) ? undefined : { earlier: { kind: "counts", parts }, percent: before * 100 };
}

function earlierStated({ side, places }: SideQuestion): EarlierPercent | undefined {
  const [place] = places;
  if (places.length !== 1 || !place) return undefined;
  const before = statedPercent(place, `samePeriodLastYear:${side}.rate`);
  if (before) return { earlier: { kind: "rate", at: before.at }, percent: before.percent };
  const change = statedPercent(place, `${side}.rateChange`);
  return change && { earlier: { kind: "statedChange", at: change.at }, percent: change.percent };
}

function scaled(parts: EarlierParts, factor: number): EarlierParts {
  return { ...parts, finished: withoutNoise(parts.finished * factor), eligible: withoutNoise(parts.eligible * factor) };
}
