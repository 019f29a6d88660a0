/** log(3/8): the density of Student's distribution with four degrees of freedom at its middle. */
const logPeak = Math.log(3 / 8);

/**
 * The logarithm of Student's density with four degrees of freedom: like the normal one in the middle, but patient with strays,
 * as figures of offices are.
 *
 * @example studentLogDensity(0) // log(0.375)
 */
export function studentLogDensity(deviations: number): number {
  return logPeak - 2.5 * Math.log1p((deviations * deviations) / 4);
}
