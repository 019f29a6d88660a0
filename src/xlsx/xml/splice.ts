/** Replaces a stretch of a text; an empty stretch inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices to a text, all in the offsets of the original. Splices at the same place go in the order of the list. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, order) => ({ splice, order }));
  ordered.sort((one, other) => one.splice.start - other.splice.start || one.splice.end - other.splice.end || one.order - other.order);
  const pieces: string[] = [];
  let offset = 0;
  for (const { splice } of ordered) {
    if (splice.start < offset) throw new RangeError("splices overlap");
    pieces.push(text.slice(offset, splice.start), splice.text);
    offset = splice.end;
  }
  pieces.push(text.slice(offset));
  return pieces.join("");
}
