import { withoutNoise } from "./decimalPlaces";

/**
 * The number rounded in decimal, halves away from zero, as offices round and as Excel's ROUND does.
 * It works on the decimal digits, since 1.005 × 100 falls short of 100.5 in binary. What is not finite stays as it is.
 *
 * @example roundHalfAwayFromZero(10.075, 2) // 10.08
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const size = shifted(Math.floor(shifted(Math.abs(withoutNoise(value)), decimals) + 0.5), -decimals);
  return size === 0 ? 0 : Math.sign(value) * size;
}

/**
 * The number cut off after so many decimals, towards zero.
 *
 * @example truncated(93.408, 2) // 93.4
 */
export function truncated(value: number, decimals: number): number {
  const cut = shifted(Math.trunc(shifted(withoutNoise(value), decimals)), -decimals);
  return cut === 0 ? 0 : cut;
}

/** The number with its decimal mark moved to the right, digit by digit, so that no binary noise comes in. */
export function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
