import { decimalPlaces } from "./decimalPlaces";

/**
 * The sum of numbers as a person adds them in decimal: 0.1 + 0.2 is 0.3. Nothing sums to 0.
 * Each number counts as its shortest decimal form; the sum is rounded once, at the end. A sum with NaN or an infinity is NaN.
 *
 * @example exactSum([0.1, 0.2]) // 0.3
 */
export function exactSum(values: ArrayLike<number>): number {
  let decimals = 0;
  let size = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (!Number.isFinite(value)) return NaN;
    decimals = Math.max(decimals, decimalPlaces(value));
    size += Math.abs(value);
  }
  return fitsScaled(size, decimals) ? scaledSum(values, decimals) : bigSum(values, decimals);
}

/**
 * One number less another, in decimal.
 *
 * @example exactDifference(66.71, 24.61) // 42.1
 */
export function exactDifference(one: number, other: number): number {
  if (Number.isSafeInteger(one) && Number.isSafeInteger(other)) return one === other ? 0 : one - other;
  return exactSum([one, -other]);
}

/** Whether two numbers are at most so far apart, in decimal: 0.3 and 0.1 are within 0.2. Never true of NaN. */
export function equalWithin(one: number, other: number, tolerance: number): boolean {
  return Math.abs(exactDifference(one, other)) <= tolerance;
}

/** Below half of the largest exact integer a scaled number rounds to the integer that it stands for. */
function fitsScaled(size: number, decimals: number): boolean {
  return decimals <= 15 && size * 10 ** decimals < Number.MAX_SAFE_INTEGER / 2;
}

function scaledSum(values: ArrayLike<number>, decimals: number): number {
  const scale = 10 ** decimals;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += Math.round((values[index] as number) * scale);
  return sum === 0 ? 0 : sum / scale;
}

function bigSum(values: ArrayLike<number>, decimals: number): number {
  let sum = 0n;
  for (let index = 0; index < values.length; index += 1) sum += scaledInteger(values[index] as number, decimals);
  return Number(`${sum}e${-decimals}`);
}

/** The number times a power of ten, digit by digit. */
function scaledInteger(value: number, decimals: number): bigint {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = decimals + Number(exponent) - fraction.length;
  return BigInt(whole + fraction) * 10n ** BigInt(places);
}
