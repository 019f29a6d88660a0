import type { Claim } from "../claims/claim";
import type { Reading } from "../text/writtenNumber";

/** All that a written figure may stand for, from `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Official money is counted in thousands of đồng: what is written to the thousand is written in full. */
const fullMoneyPlace = 1000;
/** A number that was cut off instead of rounded may be almost one more in its last place. */
const almostOne = 1 - 1e-9;

/**
 * All that a claim may stand for: nothing but itself for a count of cases or for money to the thousand; otherwise what rounds or is cut to
 * it. "hơn" and "trên" reach up to the next round number, "gần" and "dưới" down to the one before, "khoảng" both ways.
 */
export function intervalOf(claim: Claim, reading: Reading = claim): Interval {
  const size = Math.abs(reading.value);
  const { below, above } = slack(claim, { ...reading, value: size });
  return reading.value < 0 ? { low: -(size + above), high: -(size - below) } : { low: size - below, high: size + above };
}

function slack(claim: Claim, { value, lastPlace }: Reading): { readonly below: number; readonly above: number } {
  const written = writtenSlack(claim, lastPlace);
  if (claim.kind === "target") return { below: 0, above: 0 };
  const step = roundStep(value, lastPlace);
  switch (claim.approximation) {
    case "exact":
      return written;
    case "more":
      return { below: lastPlace / 2, above: step };
    case "less":
      return { below: step, above: lastPlace / 2 };
    case "about":
      return { below: step, above: step };
  }
}

/** Press reports round "tỷ" and "nghìn việc" up as well as down; a percentage is rounded, or cut. */
function writtenSlack(claim: Claim, lastPlace: number): { readonly below: number; readonly above: number } {
  if (isInFull(claim, lastPlace)) return { below: 0, above: 0 };
  return { below: claim.isRounded ? lastPlace * almostOne : lastPlace / 2, above: lastPlace * almostOne };
}

function isInFull({ kind, isRounded }: Claim, lastPlace: number): boolean {
  if (kind === "money" || kind === "moneyChange") return lastPlace <= fullMoneyPlace;
  return (kind === "count" || kind === "countChange") && !isRounded;
}

/** One in the last digit that is not a closing zero: 100 for "500", 1 for "5,6" counts as 0.1. */
function roundStep(value: number, lastPlace: number): number {
  let step = lastPlace;
  while (value > step && Math.abs(value / (step * 10) - Math.round(value / (step * 10))) < 1e-9) step *= 10;
  return step;
}

/** Whether two intervals have something in common. */
export const overlap = (one: Interval, other: Interval): boolean => one.low <= other.high + noise(other.high) && other.low <= one.high + noise(one.high);

/** What binary arithmetic may add to a bound. */
const noise = (bound: number): number => Math.abs(bound) * 1e-12;

/** All that a function of some figures may come to, for functions that rise or fall in each of them. */
export function imageOf(of: (values: readonly number[]) => number, intervals: readonly Interval[]): Interval {
  const corners = intervals.reduce<readonly (readonly number[])[]>((some, { low, high }) => some.flatMap((corner) => (low === high ? [[...corner, low]] : [[...corner, low], [...corner, high]])), [[]]);
  const values = corners.map(of).filter((value) => Number.isFinite(value));
  return { low: Math.min(...values), high: Math.max(...values) };
}
