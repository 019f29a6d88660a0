import type { PercentagePoints } from "../model/quantities";
import { percentagePoints } from "../model/quantities";
import { noValue, type NoValue } from "../model/noValue";

/** What a rate is made of: xong (with đình chỉ, and giảm for money) over có điều kiện. */
export interface RateParts {
  readonly finished: number;
  readonly eligible: number;
}

/** How a rate moved, split into what the numerator and what the denominator moved. The two parts add up to the whole. */
export interface RateMovement {
  readonly points: PercentagePoints;
  readonly numeratorPoints: PercentagePoints;
  readonly denominatorPoints: PercentagePoints;
}

/**
 * Splits the change of a rate into the part of what was finished and the part of what was có điều kiện, by Shapley's value (Shorrocks,
 * "Decomposition procedures for distributional analysis", 2013): each part is what its figure changed, averaged over both orders of
 * changing one figure after the other. Nothing is left over and no order is preferred. Over a base of zero there is no rate to split.
 *
 * @example rateMovement({ finished: 50, eligible: 100 }, { finished: 50, eligible: 80 }) // +12.5 points, all by the denominator
 */
export function rateMovement(before: RateParts, now: RateParts): RateMovement | NoValue {
  if (![before.finished, before.eligible, now.finished, now.eligible].every(Number.isFinite)) return noValue("empty");
  if (before.eligible <= 0 || now.eligible <= 0) return noValue("zeroBase");
  const points = 100 * (now.finished / now.eligible - before.finished / before.eligible);
  const numeratorPoints = 50 * (now.finished - before.finished) * (1 / now.eligible + 1 / before.eligible);
  return { points: percentagePoints(points), numeratorPoints: percentagePoints(numeratorPoints), denominatorPoints: percentagePoints(points - numeratorPoints) };
}
