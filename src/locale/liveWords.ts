import type { RowBalance } from "../core";

/** What is said while a person types. They are no part of `Words`, so that they come when they are needed. */
export interface LiveWords {
  readonly switchLabel: string;
  /** Stands where the row will be told, until a figure is typed. */
  readonly hint: string;
  /** How the row stands that is being typed, in one line. */
  readonly row: (balance: RowBalance) => string;
  /** Stands in the place of the row while Excel cannot be asked. */
  readonly busy: string;
  /** Stands behind the sentence of a refusal. */
  readonly switchedOff: string;
}
