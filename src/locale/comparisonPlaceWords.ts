import type { ChangeExplanation, ChangeKind, ComparisonBasis, NotComparableReason, ProvinceBasis, Side, UnitMatch } from "../core";
import type { CellDifferenceKind, ComparisonPlaceName, FileUse, LineDifference } from "../app";

/** What the list of units can be put in order by. */
export const unitOrders = ["sheet", "casesFallen", "casesRisen", "moneyFallen", "moneyRisen", "name"] as const;
export type UnitOrder = (typeof unitOrders)[number];

/** Which units are listed. */
export const unitFilters = ["all", "fallen", "risen", "wrongStated", "notCompared"] as const;
export type UnitFilter = (typeof unitFilters)[number];

/** Where the earlier figures stand. Names of files and sheets stand as they are. */
export type SourceName = { readonly kind: "sameTable" } | { readonly kind: "sheet"; readonly sheet: string } | { readonly kind: "file"; readonly file: string; readonly sheet: string };

/** A stated change beside the computed one. Every figure is written out already. */
export interface StatedChangeFacts {
  readonly kind: ChangeKind;
  readonly stated: string | undefined;
  readonly computed: string | undefined;
  /** "0,78 − 0,76": what the computed change was worked out from. */
  readonly arithmetic: string | undefined;
  readonly explanation: ChangeExplanation | undefined;
}

/** What is said of picking files, wherever in this place they are picked. */
export interface PickedFileWords {
  readonly pick: string;
  readonly pickOne: string;
  readonly hint: string;
  readonly hintOne: string;
  readonly list: string;
  readonly remove: (file: string) => string;
  readonly reading: string;
  readonly stop: string;
  readonly uses: Readonly<Record<FileUse, string>>;
}

/** What is said of a comparison with another period. */
export interface PeriodComparisonWords {
  readonly title: string;
  readonly intro: string;
  readonly comparing: string;
  readonly again: string;
  readonly basisLabel: string;
  readonly anyBasis: string;
  readonly basisNames: Readonly<Record<ComparisonBasis, string>>;
  readonly sourceLabel: string;
  readonly sourceChoices: Readonly<Record<ComparisonPlaceName | "any", string>>;
  readonly provinceChoices: Readonly<Record<"nowProvinces" | "beforeProvinces" | "provinceBasis", { readonly label: string; readonly any: string }>>;
  readonly provinceNames: Readonly<Record<ProvinceBasis, string>>;
  readonly straddling: string;
  readonly tableLabel: string;
  /** What was found to compare with; the period is written out, where it is known. */
  readonly found: (facts: { readonly basis: ComparisonBasis; readonly period: string | undefined }) => string;
  readonly broughtTo: (basis: ProvinceBasis) => string;
  readonly sources: (sources: readonly SourceName[]) => string;
  /** The place that a person chose has nothing for this table; said before what was done instead. */
  readonly notThere: (facts: { readonly place: ComparisonPlaceName; readonly isElsewhere: boolean }) => string;
  readonly notComparable: Readonly<Record<NotComparableReason, string>>;
  readonly nothing: string;
  readonly gone: (units: readonly string[]) => string;
  readonly findings: (count: number) => string;
}

/** What is said of the units of a comparison. */
export interface ComparedUnitWords {
  readonly listLabel: string;
  readonly search: string;
  readonly orderLabel: string;
  readonly orders: Readonly<Record<UnitOrder, string>>;
  readonly filterLabel: string;
  readonly filters: Readonly<Record<UnitFilter, string>>;
  readonly shown: (counts: { readonly shown: number; readonly count: number }) => string;
  readonly none: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly now: string;
  readonly before: string;
  readonly change: string;
  readonly growth: string;
  readonly otherFigures: string;
  readonly unchanged: string;
  readonly noFigure: string;
  /** What became of the unit; undefined for one that is the same. */
  readonly match: (match: UnitMatch, unit: string) => string | undefined;
  readonly wrongStated: (count: number) => string;
  readonly eligibleShare: string;
  /** What moved the rate, each in signed points. */
  readonly movement: (parts: { readonly finished: string; readonly eligible: string }) => string;
  readonly statedTitle: string;
  readonly statedChange: (facts: StatedChangeFacts) => string;
  readonly verdicts: { readonly right: string; readonly wrong: string; readonly undecided: string };
  readonly showCell: (cell: string) => string;
  readonly moneyUnit: (unit: string) => string;
}

/** What is said of two versions of one workbook. */
export interface VersionWords {
  readonly title: string;
  readonly intro: string;
  readonly comparing: string;
  readonly comparedWith: (file: string) => string;
  readonly same: string;
  readonly cellsTitle: (count: number) => string;
  readonly kinds: Readonly<Record<CellDifferenceKind, string>>;
  readonly kindLabel: string;
  readonly allKinds: string;
  /** A cell's contents, written out: "8.350 → 8.530". */
  readonly change: (contents: { readonly before: string; readonly after: string }) => string;
  readonly empty: string;
  readonly lines: Readonly<Record<LineDifference["kind"], (place: string) => string>>;
  readonly addedSheets: (sheets: readonly string[]) => string;
  readonly removedSheets: (sheets: readonly string[]) => string;
  readonly structure: (count: number) => string;
  readonly rulesTitle: (counts: { readonly fixed: number; readonly still: number; readonly fresh: number }) => string;
  readonly fixed: (count: number) => string;
  readonly still: (count: number) => string;
  readonly fresh: (count: number) => string;
  readonly highlight: string;
  readonly highlighted: (count: number) => string;
}

/** The words of the place of comparisons. They are no part of `Words`, so that they come with the place. */
export interface ComparisonPlaceWords {
  readonly kindLabel: string;
  readonly kinds: { readonly periods: string; readonly version: string };
  readonly files: PickedFileWords;
  readonly periods: PeriodComparisonWords;
  readonly units: ComparedUnitWords;
  readonly version: VersionWords;
}
