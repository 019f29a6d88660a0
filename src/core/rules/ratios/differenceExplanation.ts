import type { DifferenceExplanation } from "../../model/facts";
import { halfUnit } from "./statedRatio";

/** A stated difference that is not rate − target, with what it may have been made from. */
export interface DifferenceQuestion {
  readonly points: number;
  readonly ratePercent: number;
  readonly targetPercent: number;
  /** The decimals that the stated figure prints. */
  readonly decimals: number;
  /** The length of the period, where it is known. */
  readonly months: number | undefined;
}

/** What a wrong difference from the target turns out to be; of several that print the same, the nearest. */
export function differenceExplanation({ points, ratePercent, targetPercent, decimals, months }: DifferenceQuestion): DifferenceExplanation {
  const ratio = targetPercent > 0 ? (ratePercent / targetPercent) * 100 : NaN;
  const proRata = months === undefined || months >= 12 ? NaN : ratePercent - (targetPercent * months) / 12;
  const candidates: readonly (readonly [DifferenceExplanation, number])[] = [
    ["signLost", targetPercent - ratePercent],
    ["relative", ratio - 100],
    ["ratioOfTarget", ratio],
    ["proRataTarget", proRata],
  ];
  const fitting = candidates.filter(([, candidate]) => Math.abs(candidate - points) <= halfUnit(decimals));
  const nearest = [...fitting].sort(([, one], [, other]) => Math.abs(one - points) - Math.abs(other - points))[0];
  return nearest?.[0] ?? "unknown";
}
