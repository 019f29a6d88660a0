/** The figures of a record as whole numbers: each is `scale` times what the sheet shows. */
export interface Figures {
  /** NaN where the sheet has no number. */
  readonly values: Float64Array;
  readonly scale: number;
}

const scales = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/**
 * Puts the figures of a record on the coarsest decimal grid that holds them all, so that sums are exact.
 * A figure that no grid holds exactly enough counts as missing: nothing is decided on it.
 *
 * @example figures([12.3, undefined, 4]) // values [123, NaN, 40], scale 10
 */
export function figures(numbers: ArrayLike<number | undefined>): Figures {
  const scale = scales.find((candidate) => everyFits(numbers, candidate)) ?? 1;
  const values = new Float64Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const onGrid = scaled(numbers[index] ?? Number.NaN, scale);
    values[index] = Number.isSafeInteger(onGrid) ? onGrid : Number.NaN;
  }
  return { values, scale };
}

/** What the sheet would show for a figure on the grid. */
export function shown({ scale }: Figures, value: number): number {
  return value / scale;
}

/** The figures with one of them set to another value. */
export function withValue({ values, scale }: Figures, variable: number, value: number): Figures {
  const changed = Float64Array.from(values);
  changed[variable] = value;
  return { values: changed, scale };
}

function everyFits(numbers: ArrayLike<number | undefined>, scale: number): boolean {
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? Number.NaN;
    if (Number.isFinite(number) && !Number.isInteger(scaled(number, scale))) return false;
  }
  return true;
}

/** A number times a power of ten; what binary fractions add is taken off, never more. */
function scaled(number: number, scale: number): number {
  const product = number * scale;
  const nearest = Math.round(product);
  return nearest / scale === number ? nearest : product;
}
