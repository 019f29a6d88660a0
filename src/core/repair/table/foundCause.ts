import type { Cause } from "../../model/cause";
import type { SideUnderRepair } from "./sideUnderRepair";

/** A figure of a table, by its record and its variable. */
export interface Figure {
  readonly record: number;
  readonly variable: number;
}

/** A figure set to another value, in the unit of the sheet; `undefined` when it is wrong and nobody can say by how much. */
export interface FoundChange extends Figure {
  readonly value: number | undefined;
  readonly cause: Cause;
}

/** One way to mend what a cause has broken. */
export interface FoundRemedy {
  readonly changes: readonly FoundChange[];
  readonly probability: number;
  readonly isClear: boolean;
}

/** A condition that a record breaks; `form` is its place in the system's list. */
export interface BrokenForm {
  readonly record: number;
  readonly form: number;
}

/** Whether two name the same figure. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return one.record === other.record && one.variable === other.variable;
}

/** One cause of contradictions in a table, with everything that is broken for it. */
export interface FoundCause {
  readonly side: SideUnderRepair;
  /** The record to look at first. */
  readonly record: number;
  /** The figures that may be to blame. */
  readonly suspects: readonly Figure[];
  /** The conditions that are broken for it. */
  readonly broken: readonly BrokenForm[];
  /** The figures of total rows that miss the sum of their rows for it. */
  readonly totals: readonly Figure[];
  /** Likeliest first, never empty. */
  readonly remedies: readonly FoundRemedy[];
}

/** The records that the likeliest remedy changes: a total may miss its rows for a figure of one of them. */
export function blamedRecords({ remedies }: FoundCause): readonly number[] {
  return [...new Set((remedies[0]?.changes ?? []).map(({ record }) => record))];
}

/** The change of a figure in the likeliest remedy that changes it. */
export function changeOf({ remedies }: FoundCause, figure: Figure): FoundChange | undefined {
  return remedies.flatMap(({ changes }) => changes).find((change) => isSameFigure(change, figure));
}
