import { decimalPlaces } from "../numbers/decimalPlaces";
import { shifted } from "../numbers/roundHalfAwayFromZero";
import type { Goal } from "./goal";

/** What is finished and what it is counted in, in the unit of the sheet. */
export interface FinishedSoFar {
  readonly finished: number;
  readonly eligible: number;
  /** Months of the year that are still to come. */
  readonly monthsLeft: number;
}

/** What is missing to a goal with today's có điều kiện, in the unit of the sheet. */
export interface StillToDo {
  /** How much more must be finished; 0 when the goal is reached. */
  readonly remaining: number;
  /** The same for each month that is left, rounded up; `undefined` when the year is over. */
  readonly perMonth: number | undefined;
  /** Whether so much is left to finish at all. */
  readonly isPossible: boolean;
}

/** Money is counted in steps of the finest decimal that its figures have; a finer one is noise. */
const decimalsMax = 6;

/**
 * How many more cases, or how much more money, must be finished to reach a goal. All arithmetic is on whole numbers: "trên 82,5 %"
 * of 1.000 cases asks for 826, "từ 82,5 %" for 825.
 *
 * @example stillToDo({ percent: 82.5, twelfths: 12, comparison: "above" }, { finished: 800, eligible: 1000, monthsLeft: 3 }).remaining // 26
 */
export function stillToDo(goal: Goal, { finished, eligible, monthsLeft }: FinishedSoFar): StillToDo {
  const decimals = Math.min(decimalsMax, Math.max(decimalPlaces(finished), decimalPlaces(eligible)));
  const [done, base] = [inSteps(finished, decimals), inSteps(eligible, decimals)];
  const needed = stepsNeeded(goal, base);
  const remaining = fromSteps(needed > done ? needed - done : 0n, decimals);
  return { remaining, perMonth: monthlyPace(remaining, { monthsLeft, decimals }), isPossible: needed <= base };
}

/**
 * How much has to be finished in each month that is left, rounded up to a whole step; `undefined` when none is left.
 *
 * @example monthlyPace(26, { monthsLeft: 3, decimals: 0 }) // 9
 */
export function monthlyPace(remaining: number, { monthsLeft, decimals }: { readonly monthsLeft: number; readonly decimals: number }): number | undefined {
  return monthsLeft > 0 ? fromSteps(ceilingOf(inSteps(remaining, decimals), BigInt(monthsLeft)), decimals) : undefined;
}

/** The fewest steps that reach the goal: base × percent × twelfths ÷ 1200, and one more than that where it must be exceeded. */
function stepsNeeded({ percent, twelfths, comparison }: Goal, base: bigint): bigint {
  const percentDecimals = Math.min(decimalsMax, decimalPlaces(percent));
  const dividend = base * inSteps(percent, percentDecimals) * BigInt(twelfths);
  const divisor = 1200n * 10n ** BigInt(percentDecimals);
  return comparison === "above" ? dividend / divisor + 1n : ceilingOf(dividend, divisor);
}

function ceilingOf(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}

function inSteps(value: number, decimals: number): bigint {
  return BigInt(Math.round(shifted(value, decimals)));
}

function fromSteps(steps: bigint, decimals: number): number {
  return shifted(Number(steps), -decimals);
}
