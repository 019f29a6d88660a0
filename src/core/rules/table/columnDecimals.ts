const decimalsMax = 6;

/** The most decimals that one of the values has, up to six: beyond that a figure was computed and not typed. */
export function columnDecimals(values: Float64Array): number {
  if (fractionSum(values) === 0) return 0;
  let decimals = 0;
  for (let index = 0; index < values.length && decimals < decimalsMax; index += 1) {
    const value = values[index] as number;
    if (value !== Math.floor(value) && Number.isFinite(value)) decimals = Math.max(decimals, decimalsOf(value));
  }
  return decimals;
}

/** What all values have behind the decimal mark, added up: 0 when every one is whole. It costs one straight pass; NaN where a value is missing. */
function fractionSum(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    sum += value - Math.floor(value);
  }
  return sum;
}

/** Decimals of one value, up to six, without the cost of writing it out. */
export function decimalsOf(value: number): number {
  let scaled = value;
  for (let decimals = 0; decimals < decimalsMax; decimals += 1) {
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled))) return decimals;
    scaled *= 10;
  }
  return decimalsMax;
}
