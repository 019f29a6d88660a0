import { rateMovement, type RateMovement } from "../comparison/rateMovement";
import type { SideSummary } from "./sideSummary";

/** What moved the rate of a side since the same period last year; `undefined` where its counts of then are not known. */
export function movementOf({ finished, eligible, earlier }: SideSummary): RateMovement | undefined {
  if (earlier?.kind !== "counts" || finished === undefined || eligible === undefined) return undefined;
  const movement = rateMovement(earlier.parts, { finished, eligible });
  return "noValue" in movement ? undefined : movement;
}
