import type { LeaderSheetWords } from "../app";
import type { ComparisonSet, Period, Rank, Ranking, Region, Side } from "../core";
import type { Message } from "./paneWords";

/** A period by its year and months. */
type PeriodLength = Pick<Period, "year" | "months">;

/** What moved a rate, in the texts of its numbers. */
export interface MovementText {
  readonly points: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** The words of the place of summaries. */
export interface SummaryPlaceWords {
  /** The summary sheet is an official document: Vietnamese in every language of the pane. */
  readonly sheet: LeaderSheetWords;
  readonly makeSheet: { readonly name: string; readonly hint: string; readonly running: string; readonly done: (facts: { readonly sheet: string; readonly unitCount: number }) => string; readonly nothing: string };
  /** What there will be here once the workbook has been read. */
  readonly notChecked: Message;
  readonly dashboardTitle: string;
  readonly reportTitle: string;
  readonly nothing: string;
  readonly unitLabel: string;
  readonly allUnits: (total: string) => string;
  readonly wholeName: (unitCount: number) => string;
  readonly setLabel: string;
  readonly sets: Readonly<Record<ComparisonSet, string>>;
  readonly rankingLabel: string;
  readonly rankings: Readonly<Record<Ranking, string>>;
  readonly modeLabel: string;
  readonly modes: Readonly<Record<"fullYear" | "proRata", string>>;
  readonly periodLabel: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly otherRegion: string;
  readonly noRate: string;
  readonly noTarget: string;
  readonly target: (facts: { readonly percent: string; readonly isAbove: boolean }) => string;
  readonly change: (facts: { readonly isRise: boolean; readonly distance: string }) => string;
  readonly sameAsBefore: string;
  readonly noEarlier: string;
  readonly toDo: (facts: { readonly amount: string; readonly perMonth: string | undefined }) => string;
  readonly reached: string;
  readonly impossible: string;
  readonly rank: (rank: Rank) => string;
  readonly unverified: string;
  readonly both: (counts: { readonly reached: number; readonly judged: number }) => string;
  readonly openErrors: (count: number) => string;
  readonly legend: string;
  readonly rankingTitle: (side: Side) => string;
  readonly notRanked: string;
  readonly trendTitle: string;
  readonly trendAlt: (facts: { readonly side: Side; readonly points: readonly string[] }) => string;
  readonly trendPoint: (facts: { readonly period: string; readonly rate: string }) => string;
  readonly shortPeriod: (period: PeriodLength) => string;
  readonly movementTitle: string;
  readonly movement: (text: MovementText) => string;
  readonly noMovement: string;
  readonly picture: { readonly title: string; readonly copy: string; readonly download: string; readonly copied: string; readonly notCopied: string; readonly fileName: string; readonly checkedBy: (moment: string) => string };
}
