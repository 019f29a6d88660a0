import { withoutNoise } from "../numbers/decimalPlaces";
import { exactDifference } from "../numbers/exactSum";
import { roundHalfAwayFromZero } from "../numbers/roundHalfAwayFromZero";
import { percentagePoints, type PercentagePoints, type Ratio } from "../model/quantities";
import type { Target, TargetJudgement } from "../model/target";

/** Reports print points with two decimals. */
const pointDecimals = 2;

/**
 * The difference of a rate from its target in percentage points with two decimals: 92,85 % against 83,00 % is 9,85 points.
 *
 * @example computedDifference(ratio(0.9285), ratio(0.83)) // 9.85
 */
export function computedDifference(rate: Ratio, target: Ratio): PercentagePoints {
  const points = exactDifference(withoutNoise(rate * 100), withoutNoise(target * 100));
  return percentagePoints(roundHalfAwayFromZero(points, pointDecimals));
}

/** How a rate stands against its target. A difference that prints as 0,00 is "equal", for a person to judge. */
export function judge(rate: Ratio, target: Pick<Target, "rate">): TargetJudgement {
  const difference = computedDifference(rate, target.rate);
  if (difference === 0) return { verdict: "equal", difference };
  return { verdict: difference > 0 ? "over" : "under", difference };
}

/** Whether a target counts as reached: "trên" asks for more than the target, "atLeast" for no less. */
export function isReached(judgement: TargetJudgement, comparison: Target["comparison"]): boolean {
  return judgement.verdict === "over" || (judgement.verdict === "equal" && comparison === "atLeast");
}
