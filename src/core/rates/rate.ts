import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/decimalPlaces";
import { noValue, type NoValue } from "../model/noValue";
import { ratio, type Ratio } from "../model/quantities";

/** What counts as done: one figure that already includes đình chỉ, or its parts. `reduced` (giảm) exists for money only. */
export type Finished = { readonly finished: number } | { readonly enforced: number; readonly terminated: number; readonly reduced?: number };

/**
 * Tỷ lệ thi hành xong: what is done over what was có điều kiện, as a ratio. Never over thụ lý or phải thi hành.
 * Without anything có điều kiện there is no rate: not 0, and not an error.
 *
 * @example rate({ finished: 2628 }, 3313) // 0.7932387564141261
 */
export function rate(done: Finished, eligible: number): Ratio | NoValue {
  const numerator = "finished" in done ? done.finished : exactSum([done.enforced, done.terminated, done.reduced ?? 0]);
  return share(numerator, eligible);
}

/**
 * Tỷ lệ phân loại có điều kiện: the share of có điều kiện in phải thi hành.
 *
 * @example eligibleShare(9867, 12132) // 0.8133036597428288
 */
export function eligibleShare(eligible: number, toEnforce: number): Ratio | NoValue {
  return share(eligible, toEnforce);
}

/**
 * A ratio in percent, without binary noise.
 *
 * @example percentOf(0.57) // 57
 */
export function percentOf(value: Ratio): number {
  return withoutNoise(value * 100);
}

function share(part: number, whole: number): Ratio | NoValue {
  if (!Number.isFinite(part) || !Number.isFinite(whole)) return noValue("empty");
  return whole > 0 ? ratio(part / whole) : noValue("zeroBase");
}
