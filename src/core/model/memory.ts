/** What a result is kept for. The name is for people; each purpose is itself the key. */
export interface Purpose<Value> {
  readonly name: string;
  /** Never set: it ties the kind of result to the purpose. */
  readonly value?: Value;
}

/** What a result is about, and what else it was worked out from. */
export interface Origin {
  readonly about: object;
  /** As long as each of these is the same value or object, so is the result. */
  readonly from: readonly unknown[];
}

/** Results of earlier checks of a workbook, so that only what was touched is worked out anew. It changes how long a check takes, and nothing else. */
export interface Memory {
  readonly kept: <Value>(purpose: Purpose<Value>, origin: Origin, make: () => Value) => Value;
}

/** Keeps nothing: for a workbook that is checked once. */
export const noMemory: Memory = { kept: (_purpose, _origin, make) => make() };

/** One check may work out the same thing of two states of a workbook: as it stands, and as it was meant. */
const keptCountMax = 2;

interface Kept<Value> {
  readonly from: readonly unknown[];
  readonly value: Value;
}

/** Begins to keep results. They go with what they are about. */
export function checkMemory(): Memory {
  const shelves = new WeakMap<Purpose<unknown>, WeakMap<object, readonly Kept<unknown>[]>>();
  const shelfOf = <Value>(purpose: Purpose<Value>): WeakMap<object, readonly Kept<Value>[]> => {
    const shelf = shelves.get(purpose) ?? new WeakMap<object, readonly Kept<unknown>[]>();
    shelves.set(purpose, shelf);
    return shelf as WeakMap<object, readonly Kept<Value>[]>;
  };
  return {
    kept: (purpose, { about, from }, make) => {
      const shelf = shelfOf(purpose);
      const all = shelf.get(about) ?? [];
      const found = all.find((kept) => isSame(kept.from, from));
      if (found) return found.value;
      const value = make();
      shelf.set(about, [{ from, value }, ...all.slice(0, keptCountMax - 1)]);
      return value;
    },
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
