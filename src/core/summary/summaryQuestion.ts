import type { Side } from "../model/indicator";
import type { MoneyUnit } from "../model/moneyUnit";
import type { Period } from "../model/period";
import type { RecordSet } from "../model/records";
import type { CellRef } from "../model/sheet";
import type { Target } from "../model/target";
import type { JudgingMode } from "../targets/goal";
import type { EarlierParts, RecordPlace } from "./sideSummary";

/** Whom a unit is ranked among: all provinces, those of its socio-economic region, or the offices of its province. */
export const comparisonSets = ["nation", "region", "offices"] as const;
export type ComparisonSet = (typeof comparisonSets)[number];

/** What units are ranked by: how far they are from their targets, or their rates. */
export const rankings = ["difference", "rate"] as const;
export type Ranking = (typeof rankings)[number];

/** What a person chose for a summary. */
export interface SummaryChoice {
  readonly mode: JudgingMode;
  readonly ranking: Ranking;
  /** Without it, provinces where the tables have at least two of them, else offices. */
  readonly comparisonSet?: ComparisonSet;
  /** Without it, the latest one of the tables. */
  readonly period?: Pick<Period, "year" | "months">;
}

/** What a summary is made of. */
export interface SummaryQuestion extends SummaryChoice {
  readonly tables: readonly RecordSet[];
  readonly targets: readonly Target[];
  /** Whether an error is open on a cell. */
  readonly isDoubted: (at: CellRef) => boolean;
  /** The province whose offices a table lists, where its sheet names it. */
  readonly provinceOfTable?: (set: RecordSet) => string | undefined;
  /** The same period last year from elsewhere than the table itself, in the unit of the table. */
  readonly earlierOf?: (place: RecordPlace, side: Side) => EarlierParts | undefined;
}

/** One side of one unit, before it is summed up. */
export interface SideQuestion {
  readonly side: Side;
  readonly places: readonly RecordPlace[];
  /** The unit of all amounts of money. */
  readonly moneyUnit: MoneyUnit | undefined;
  readonly question: SummaryQuestion;
}
