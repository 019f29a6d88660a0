/** Doubles carry 15 decimal digits faithfully, and a workbook keeps no more. */
const significantDigits = 15;

/**
 * How many digits after the decimal mark a number needs in its shortest form.
 *
 * @example decimalPlaces(57.69) // 2
 */
export function decimalPlaces(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const fraction = mantissa.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
}

/**
 * The number with the noise of binary arithmetic taken away: 66.71 − 24.61 gives 42.099999999999994, and this gives 42.1.
 * Whole numbers stay as they are.
 */
export function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(significantDigits));
}
