import type { ComparisonSet, EditionId, MoneyUnit, Period, Ranking, Region, Side } from "../../core";
import type { CheckCounts } from "./checkCounts";

/** The columns that each side of a unit has. */
export const sideColumns = ["rate", "target", "difference", "verdict", "change", "remaining", "rank"] as const;
export type SideColumn = (typeof sideColumns)[number];

/** The lines of the totals. */
export const totalLines = ["finished", "eligible", "rate", "target", "difference", "verdict", "earlierRate", "change", "remaining"] as const;
export type TotalLine = (typeof totalLines)[number];

/** What the summary sheet for leaders says, in the language of the official forms. */
export interface LeaderSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly about: (facts: { readonly agency: string; readonly period: Period | undefined; readonly edition: EditionId; readonly moneyUnit: MoneyUnit | undefined }) => string;
  /** When it was checked and what came of it: what was not checked is told, too. */
  readonly checked: (facts: CheckCounts & { readonly moment: string }) => string;
  readonly order: (facts: { readonly ranking: Ranking; readonly comparisonSet: ComparisonSet; readonly mode: "fullYear" | "proRata" | "interim" }) => string;
  readonly ordinal: string;
  readonly unit: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly columns: (column: SideColumn, side: Side, moneyUnit: MoneyUnit | undefined) => string;
  readonly verdicts: Readonly<Record<"reached" | "equal" | "missed", string>>;
  readonly both: string;
  readonly bothMark: string;
  readonly bothCount: (judged: number) => string;
  readonly total: (unitCount: number) => string;
  readonly totalsTitle: string;
  readonly totalLines: Readonly<Record<TotalLine, string>>;
  readonly top: (side: Side) => string;
  readonly bottom: (side: Side) => string;
  readonly regions: Readonly<Record<Region, string>>;
  readonly otherRegion: string;
  readonly unverifiedNote: string;
  readonly formulaNote: string;
  readonly charts: {
    readonly difference: (side: Side) => string;
    readonly totals: string;
    readonly differenceAlt: (facts: { readonly side: Side; readonly unitCount: number; readonly best: string; readonly worst: string }) => string;
    readonly totalsAlt: string;
    readonly series: Readonly<Record<"rate" | "target" | "earlierRate" | "difference", string>>;
  };
}
