import { median } from "./median";
import { ascending, quantileOfOrdered } from "./quantile";

/** Where the middle of some numbers lies and how far the ordinary ones stray from it; strays do not move either. */
export interface LocationScale {
  readonly location: number;
  /** Comparable with a standard deviation. */
  readonly scale: number;
}

/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const normalConsistency = 1.4826;

/** What an upper or lower half-width from the median to a quartile is in standard deviations. */
const quartileDeviations = 0.6745;

/**
 * Median and median absolute deviation (times 1.4826).
 *
 * @example locationScale([1, 2, 3, 4, 100]) // { location: 3, scale: 1.4826 }
 */
export function locationScale(numbers: readonly number[]): LocationScale {
  const location = median(numbers);
  return { location, scale: normalConsistency * median(numbers.map((number) => Math.abs(number - location))) };
}

/** Median with a scale for each side, from the quartiles: for figures that stray further upward than downward, or the reverse. */
export interface AsymmetricScale {
  readonly location: number;
  readonly lowerScale: number;
  readonly upperScale: number;
}

/** Median and the distances to both quartiles in standard deviations. A distance of zero becomes 5 % of the median, so that ties accuse nobody. */
export function asymmetricScale(numbers: readonly number[]): AsymmetricScale {
  const ordered = ascending(numbers);
  const [lower, location, upper] = [0.25, 0.5, 0.75].map((share) => quantileOfOrdered(ordered, share)) as [number, number, number];
  const instead = 0.05 * Math.abs(location);
  return {
    location,
    lowerScale: (location - lower) / quartileDeviations || instead,
    upperScale: (upper - location) / quartileDeviations || instead,
  };
}
