import type { CountIndicator } from "../model/indicator";

/** One addend of an identity. A part that is not every table's may be missing as a column; it is then unknown, not zero. */
export interface Part {
  readonly indicator: CountIndicator;
  readonly sign: 1 | -1;
  readonly isOptional?: true;
}

/** A total that is the sum of its parts. */
export interface Identity {
  readonly id: string;
  readonly total: CountIndicator;
  readonly parts: readonly Part[];
  /**
   * Sets of optional columns, each of which makes the identity complete. Without a complete set the identity binds from one side only:
   * a column that the table lacks could still explain a gap in its own direction, but never one in the other.
   */
  readonly completeWith: readonly (readonly CountIndicator[])[];
  /** Whether the identity says nothing at all while every optional column is missing. */
  readonly needsOptional?: true;
  /** The identity holds only where the table lacks these figures, for which it is the longer way round. */
  readonly onlyWithout?: CountIndicator | readonly CountIndicator[];
  /** The identity is about figures that few tables have; it is not missed in a table without them. */
  readonly onlyWith?: readonly CountIndicator[];
  /** Tables of another make may mean something else by the same headings: a breach wants a person's word. */
  readonly isLikely?: true;
}

/** Whether an identity has nothing to say about a table, because of figures that the table has or lacks. */
export function isNeedless({ onlyWith = [], onlyWithout }: Identity, isThere: (indicator: CountIndicator) => boolean): boolean {
  return [onlyWithout ?? []].flat().some(isThere) || !onlyWith.every(isThere);
}

/** Parts that together are no more than the whole, in tables that do not show the rest of it. */
export interface Containment {
  readonly id: string;
  readonly remainderId: string;
  readonly total: CountIndicator;
  readonly parts: readonly CountIndicator[];
  /** Columns that name the rest: with any of them the identity takes over. */
  readonly onlyWithout: readonly CountIndicator[];
}

/** A figure that is never larger than another. */
export interface Inequality {
  readonly id: string;
  readonly smaller: CountIndicator;
  readonly larger: CountIndicator;
  /** Figures between the two: where the table has one of them, its own inequalities say more. */
  readonly onlyWithout?: readonly CountIndicator[];
}
