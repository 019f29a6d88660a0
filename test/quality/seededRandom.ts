/** Chance that is the same on every run: a seed fixes everything that follows. */
export interface Chance {
  /** Evenly between 0 and 1. */
  readonly even: () => number;
  /** A whole number from 0 up to, and without, the given count. */
  readonly below: (count: number) => number;
  /** Normally distributed with mean 0 and deviation 1. */
  readonly normal: () => number;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** Chance from a seed (Mulberry32, a 32-bit generator in the public domain). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const even = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(even() * count);
  const normal = () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
  return { even, below, normal, oneOf: (items) => items[below(items.length)] ?? items[0] };
}
