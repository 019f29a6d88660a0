import type { Side } from "../model/indicator";
import type { MoneyUnit } from "../model/moneyUnit";
import type { Period } from "../model/period";
import type { RecordSet } from "../model/records";
import type { Region } from "../units/regions";
import type { Rank, SideSummary } from "./sideSummary";
import type { ComparisonSet, Ranking } from "./summaryQuestion";

/** One unit of a summary. */
export interface SummaryUnit {
  /** As the sheet has it; "" for a sum that no row states. */
  readonly label: string;
  readonly bySide: { readonly [S in Side]: SideSummary | undefined };
  readonly ranks: { readonly [S in Side]: Rank | undefined };
  /** Whether both targets are reached; `undefined` while one side cannot be judged. */
  readonly isBothReached: boolean | undefined;
}

/** Units that are ranked against one another. */
export interface SummaryGroup {
  /** What holds them together: a region, or a province whose offices they are. Neither where there is only one group. */
  readonly region: Region | undefined;
  readonly province: string | undefined;
  /** In the order of the sheet. */
  readonly units: readonly SummaryUnit[];
}

/** How the units of one period stand. */
export interface Summary {
  readonly period: Period | undefined;
  readonly comparisonSet: ComparisonSet;
  /** The comparison sets that the tables have units for. */
  readonly comparisonSets: readonly ComparisonSet[];
  readonly periods: readonly Period[];
  readonly ranking: Ranking;
  readonly moneyUnit: MoneyUnit | undefined;
  /** The tables of the period that it was made of. */
  readonly tables: readonly RecordSet[];
  /** The nation's or the province's figures: as a total row states them, else summed up. */
  readonly total: SummaryUnit | undefined;
  readonly isTotalComputed: boolean;
  readonly groups: readonly SummaryGroup[];
  /** All units of the groups. */
  readonly units: readonly SummaryUnit[];
  readonly judgedBothCount: number;
  readonly reachedBoth: readonly SummaryUnit[];
  /** What all units together have still to do; `undefined` where nobody can be judged, or one's unit of money is unknown. */
  readonly remaining: { readonly [S in Side]: number | undefined };
}

/** The best and the worst of a side. No unit stands in both. */
export interface Extremes {
  readonly top: readonly SummaryUnit[];
  readonly bottom: readonly SummaryUnit[];
}
