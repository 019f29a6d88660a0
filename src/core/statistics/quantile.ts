/** How a quantile between two ordered numbers is placed: "inclusive" is Excel's PERCENTILE.INC (type 7), "exclusive" its PERCENTILE.EXC (type 6). */
export type QuantileType = "inclusive" | "exclusive";

/**
 * The number below which the given share of the numbers lies. NaN when there are none.
 *
 * The exclusive kind puts the k-th of n numbers at k/(n + 1) (Weibull), the inclusive one at (k − 1)/(n − 1); both are described by
 * Hyndman and Fan (1996).
 *
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(numbers: readonly number[], share: number, type: QuantileType = "inclusive"): number {
  return quantileOfOrdered(ascending(numbers), share, type);
}

/** The numbers in rising order. */
export function ascending(numbers: readonly number[]): Float64Array {
  return new Float64Array(numbers).sort();
}

/** The quantile of numbers that are in rising order already. */
export function quantileOfOrdered(ordered: ArrayLike<number>, share: number, type: QuantileType = "inclusive"): number {
  const count = ordered.length;
  if (count === 0) return Number.NaN;
  const place = type === "inclusive" ? (count - 1) * share : (count + 1) * share - 1;
  const below = Math.min(Math.max(Math.floor(place), 0), count - 1);
  const above = Math.min(below + 1, count - 1);
  const part = Math.min(Math.max(place - below, 0), 1);
  const [low = Number.NaN, high = Number.NaN] = [ordered[below], ordered[above]];
  return low + part * (high - low);
}
