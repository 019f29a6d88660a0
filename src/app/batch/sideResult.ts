import { exactDifference, figureKey, isNoValue, percentOf, rate, roundHalfAwayFromZero, type FigureKey, type Side } from "../../core";

/** How one side of a unit stands, in percent and points as the forms print them. Each is `undefined` where it is not known. */
export interface SideResult {
  readonly ratePercent: number | undefined;
  readonly targetPercent: number | undefined;
  readonly differencePoints: number | undefined;
}

/** What is known of a unit before anything is computed. */
export type Reported = (key: FigureKey) => number | undefined;

/** The rate that a side comes to, and its difference from the target as the rounded rate shows it. */
export function sideResult(reported: Reported, side: Side): SideResult {
  const figure = (indicator: "finished" | "eligible" | "target") => reported(figureKey(side, indicator));
  const exact = rate({ finished: figure("finished") ?? Number.NaN }, figure("eligible") ?? Number.NaN);
  const ratePercent = isNoValue(exact) ? undefined : roundHalfAwayFromZero(percentOf(exact), 2);
  const targetPercent = figure("target");
  const isComparable = ratePercent !== undefined && targetPercent !== undefined;
  return { ratePercent, targetPercent, differencePoints: isComparable ? roundHalfAwayFromZero(exactDifference(ratePercent, targetPercent), 2) : undefined };
}
