import { quantile } from "./quantile";

/**
 * The middle of some numbers. NaN when there is none.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
