import type { CellContent } from "../model/sheet";

/** The columns of a table of targets, in the order in which it is written. */
export const targetFields = ["year", "unit", "side", "rate", "comparison", "effectiveFrom", "decision", "state", "note"] as const;
export type TargetField = (typeof targetFields)[number];

/** One line of targets as it was typed, pasted or read from a sheet: not yet known to be one. */
export type TargetDraft = { readonly [Field in TargetField]: CellContent };

export const emptyDraft: TargetDraft = {
  year: null,
  unit: null,
  side: null,
  rate: null,
  comparison: null,
  effectiveFrom: null,
  decision: null,
  state: null,
  note: null,
};

/** What is wrong with a line of targets, with the facts that its sentence needs. Values are in percent. */
export interface TargetProblemFacts {
  readonly yearWrong: { readonly text: string };
  readonly unitMissing: Record<never, never>;
  /** The name is of a province that does not stand in that year. */
  readonly unitNotStanding: { readonly unit: string; readonly year: number; readonly successors: readonly string[] };
  /** No unit that we know, but nearly one. */
  readonly unitLike: { readonly text: string; readonly candidates: readonly string[] };
  readonly sideUnknown: { readonly text: string };
  readonly rateMissing: Record<never, never>;
  readonly rateNotNumber: { readonly text: string };
  /** 0,839 where 83,9 is meant: a table of targets is kept in percent. */
  readonly rateLikeFraction: { readonly value: number };
  readonly rateOutOfRange: { readonly value: number };
  readonly comparisonUnknown: { readonly text: string };
  readonly dateWrong: { readonly text: string };
  readonly dateOutsideYear: { readonly year: number };
  readonly stateUnknown: { readonly text: string };
  /** Another line says the same unit, year, side and day; the later one counts. `otherLine` is an index among the lines. */
  readonly duplicate: { readonly otherLine: number };
  /** A number or a day that the sheet keeps as text: it counts when it is checked, but formulas do not see it. */
  readonly keptAsText: { readonly text: string };
  readonly belowNation: { readonly percent: number; readonly nationPercent: number };
}
export type TargetProblemCode = keyof TargetProblemFacts;

/** One thing wrong with one line. A "fatal" one keeps the line from being a target; a "remark" does not. */
export type TargetProblem = {
  readonly [Code in TargetProblemCode]: {
    readonly code: Code;
    readonly facts: TargetProblemFacts[Code];
    readonly field: TargetField;
    readonly weight: "fatal" | "remark";
  };
}[TargetProblemCode];
