/** A list that others refer to by number: entries are only ever added, and one that is there already is found again. */
export interface GrowingList {
  readonly known: readonly string[];
  readonly added: readonly string[];
  readonly textOf: (id: number) => string | undefined;
  /** The number of an entry; adds it when no entry has the same key. */
  readonly idOf: (entry: string) => number;
}

/** A list that begins with what the file has; two entries with the same key count as one. */
export function growingList(known: readonly string[], keyOf: (entry: string) => string = (entry) => entry): GrowingList {
  // From the end, so that of equal entries the first one is found.
  const ids = new Map([...known.entries()].reverse().map(([id, entry]) => [keyOf(entry), id]));
  const added: string[] = [];
  return {
    known,
    added,
    textOf: (id) => known[id] ?? added[id - known.length],
    idOf: (entry) => {
      const key = keyOf(entry);
      const id = ids.get(key) ?? known.length + added.push(entry) - 1;
      ids.set(key, id);
      return id;
    },
  };
}
