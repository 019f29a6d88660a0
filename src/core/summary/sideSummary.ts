import type { MoneyUnit } from "../model/moneyUnit";
import type { Side } from "../model/indicator";
import type { RecordSet } from "../model/records";
import type { CellRef } from "../model/sheet";
import type { Target } from "../model/target";
import type { Goal } from "../targets/goal";

/** The figures that a summary tells of one side of a unit. */
export const summaryFigures = ["finished", "eligible", "rate", "target", "difference", "earlierRate", "change", "remaining"] as const;
export type SummaryFigure = (typeof summaryFigures)[number];

/** A record of a table. */
export interface RecordPlace {
  readonly set: RecordSet;
  readonly recordIndex: number;
}

/** What the rate of the same period last year is made of, and the cells that were added up. */
export interface EarlierParts {
  readonly finished: number;
  readonly eligible: number;
  readonly finishedAt: readonly CellRef[];
  readonly eligibleAt: readonly CellRef[];
}

/** Where the change on the same period last year comes from, the surest first. */
export type EarlierSource =
  | { readonly kind: "counts"; readonly parts: EarlierParts }
  | { readonly kind: "rate"; readonly at: CellRef }
  /** The table states the change itself, and nothing to check it by. */
  | { readonly kind: "statedChange"; readonly at: CellRef };

/** A side's standing within those that it is compared with. Equal figures share a rank, and the next one is skipped: 1, 2, 2, 4. */
export interface Rank {
  readonly number: number;
  /** How many were ranked. */
  readonly count: number;
  readonly isTied: boolean;
}

/** How one side of a unit stands. What is missing stays missing. */
export interface SideSummary {
  readonly side: Side;
  /** The records that it was made of: one, or those that were added up. */
  readonly places: readonly RecordPlace[];
  /** The unit of all amounts here; `undefined` for cases, and for money while nobody knows. */
  readonly moneyUnit: MoneyUnit | undefined;
  readonly finished: number | undefined;
  readonly eligible: number | undefined;
  /** In percent, as it is printed: with two decimals. From the counts; only where one of them is missing, as the table states it. */
  readonly rate: number | undefined;
  readonly rateFrom: "counts" | "stated" | undefined;
  readonly goal: Goal | undefined;
  /** The target in force at the end of the period, where the goal comes from one. */
  readonly assigned: Target | undefined;
  /** What the rate is held against, in percent. */
  readonly target: number | undefined;
  /** In points. */
  readonly difference: number | undefined;
  readonly verdict: "over" | "equal" | "under" | undefined;
  readonly isReached: boolean | undefined;
  /** The rate of the same period last year, in percent. */
  readonly earlierRate: number | undefined;
  readonly earlier: EarlierSource | undefined;
  /** The change on the same period last year, in points. */
  readonly change: number | undefined;
  /** How much more must be finished for the target, and how much in each month that is left. */
  readonly remaining: number | undefined;
  readonly perMonth: number | undefined;
  /** Whether so much is left to finish at all. */
  readonly isPossible: boolean | undefined;
  /** Figures that come from a cell on which an error is open. */
  readonly unverified: ReadonlySet<SummaryFigure>;
}
