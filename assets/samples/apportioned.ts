/**
 * A whole number shared out by weights, so that the shares are whole numbers and add up to it exactly.
 * The units that rounding leaves over go to the largest remainders.
 *
 * @example apportioned(10, [1, 1, 1]) // [4, 3, 3]
 */
export function apportioned(total: number, weights: readonly number[]): readonly number[] {
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total * weight) / weightSum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((share, index) => ({ index, remainder: share - Math.floor(share) })).sort((one, other) => other.remainder - one.remainder);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => (lucky.has(index) ? share + 1 : share));
}

/** Weights that differ a little, always in the same way: 1 ± spread. Two series with different seeds do not move together. */
export function unevenness(length: number, seed: number, spread: number): readonly number[] {
  return Array.from({ length }, (_, index) => {
    const turbulent = Math.sin((index + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    return 1 + spread * (2 * (turbulent - Math.floor(turbulent)) - 1);
  });
}
