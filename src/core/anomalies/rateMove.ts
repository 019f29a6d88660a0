import type { RateParts } from "./sideShares";

/** How a rate moved, in points, split into what the numerator and what the denominator moved. The two parts add up to the whole. */
export interface RateMove {
  readonly points: number;
  readonly numeratorPoints: number;
  readonly denominatorPoints: number;
}

/**
 * Splits the change of a rate. Each part is what its figure changed while the other stood halfway between then and now, so the order
 * of telling does not matter.
 *
 * @example 50 of 100 became 50 of 80: +12.5 points, all of them by the denominator
 */
export function rateMove(earlier: Pick<RateParts, "finished" | "eligible">, now: Pick<RateParts, "finished" | "eligible">): RateMove {
  const points = 100 * (now.finished / now.eligible - earlier.finished / earlier.eligible);
  const numeratorPoints = 50 * (now.finished - earlier.finished) * (1 / now.eligible + 1 / earlier.eligible);
  return { points, numeratorPoints, denominatorPoints: points - numeratorPoints };
}
