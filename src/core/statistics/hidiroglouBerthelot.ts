import { ascending, quantileOfOrdered, type QuantileType } from "./quantile";

/** A figure now and before. */
export interface Pair {
  readonly current: number;
  readonly earlier: number;
}

/** The settings of the ratio edit. */
export interface RatioEditSettings {
  /** How much size counts: 0 judges ratios alone, 1 judges amounts. */
  readonly sizeExponent: number;
  /** The least distance from the median to a quartile, as a share of the median, so that ties accuse nobody. */
  readonly distanceMin: number;
  /** The share of figures below the lower and above the upper quantile. */
  readonly tailShare: number;
  readonly quantileType: QuantileType;
}

/** What the ratio edit found. */
export interface RatioEdit {
  /** How far each figure moved in its direction, weighed by its size; in the order of the pairs. */
  readonly effects: readonly number[];
  readonly medianRatio: number;
  readonly median: number;
  readonly lowerDistance: number;
  readonly upperDistance: number;
}

/**
 * The ratio edit of Hidiroglou and Berthelot (1986): changes against an earlier period, made symmetric around the usual change and
 * weighed by size, so that a small office may move further than a large one. Every figure must be positive.
 */
export function ratioEdit(pairs: readonly Pair[], { sizeExponent, distanceMin, tailShare, quantileType }: RatioEditSettings): RatioEdit {
  const ratios = pairs.map(({ current, earlier }) => current / earlier);
  const medianRatio = quantileOfOrdered(ascending(ratios), 0.5, quantileType);
  const effects = pairs.map(({ current, earlier }, index) => {
    const ratio = ratios[index] ?? Number.NaN;
    const move = ratio < medianRatio ? 1 - medianRatio / ratio : ratio / medianRatio - 1;
    return move * Math.max(current, earlier) ** sizeExponent;
  });
  const ordered = ascending(effects);
  const [lower, median, upper] = [tailShare, 0.5, 1 - tailShare].map((share) => quantileOfOrdered(ordered, share, quantileType)) as [number, number, number];
  const least = Math.abs(distanceMin * median);
  return { effects, medianRatio, median, lowerDistance: Math.max(median - lower, least), upperDistance: Math.max(upper - median, least) };
}

/** How many quartile distances an effect lies from the median, below it negative: what the multiplier of the edit is held against. */
export function effectDistance({ median, lowerDistance, upperDistance }: RatioEdit, effect: number): number {
  return effect < median ? (effect - median) / lowerDistance : (effect - median) / upperDistance;
}
