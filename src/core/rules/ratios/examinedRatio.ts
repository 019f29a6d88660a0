import type { RateExplanation } from "../../model/facts";
import { truncated } from "../../numbers/roundHalfAwayFromZero";
import { halfUnit, inPercent, ownDecimals, type StatedRatios } from "./statedRatio";

/** Another percentage that a stated one may turn out to be. */
export interface RateCandidate {
  readonly percent: number;
  readonly explanation: RateExplanation;
  /** How far it may be from that of the unrounded figures, in percent. */
  readonly slack?: number;
}

/** A stated percentage beside the one that follows from the counts. */
export interface RatioQuestion {
  readonly value: number;
  readonly computed: number;
  /** How far the computed one may be from that of the unrounded figures, in percent. */
  readonly slack: number;
  /** Asked for only when the two differ by more than rounding. */
  readonly candidates: () => readonly RateCandidate[];
}

/** What a stated percentage that differs turns out to be. */
export interface ExaminedRatio {
  readonly explanation: RateExplanation;
  /** Whether only the last digits were treated differently. */
  readonly isRounding: boolean;
}

/**
 * Explains a stated percentage that differs from the computed one; `undefined` when rounded money allows it, and when it
 * is the right percentage in the other scale, which is for the rule on mixed scales to say. Of several candidates that print the same, the nearest explains it.
 */
export function examinedRatio(stated: StatedRatios, { value, computed, slack, candidates }: RatioQuestion): ExaminedRatio | undefined {
  const percent = inPercent(value, stated.scale);
  const decimals = ownDecimals(value, stated.scale);
  if (Math.abs(percent - computed) <= stated.tolerance + slack) return undefined;
  if (isTruncated(percent, computed, stated.decimals)) return { explanation: "truncated", isRounding: true };
  if (Math.abs(percent - computed) <= halfUnit(decimals)) return { explanation: "roundedMore", isRounding: true };
  if (isInOtherScale(stated, value, computed)) return undefined;
  const fitting = candidates().filter((candidate) => printsAs(candidate, percent, decimals));
  const nearest = fitting.sort((one, other) => Math.abs(one.percent - percent) - Math.abs(other.percent - percent))[0];
  return { explanation: nearest?.explanation ?? "unknown", isRounding: false };
}

/** Whether a percentage is printed so, rounded or cut off. */
function printsAs(candidate: RateCandidate, percent: number, decimals: number): boolean {
  const isNear = Math.abs(candidate.percent - percent) <= halfUnit(decimals) + (candidate.slack ?? 0);
  return isNear || isTruncated(percent, candidate.percent, decimals);
}

function isTruncated(percent: number, computed: number, decimals: number): boolean {
  return computed === computed && truncated(computed, decimals) === percent;
}

function isInOtherScale({ scale }: StatedRatios, value: number, computed: number): boolean {
  const other = scale === "percent" ? "fraction" : "percent";
  return Math.abs(inPercent(value, other) - computed) <= halfUnit(ownDecimals(value, other));
}
