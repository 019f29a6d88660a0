import type { LeftOut, ReturnListWords } from "../app";
import type { Side } from "../core";

/** Why a picked file could not be checked. */
export const pickedFileTroubles = ["noTable", "encryptedFile", "brokenFile", "oldFormatFile", "notSupported", "emptyFile", "payloadTooLarge", "accessDenied", "cancelled", "unknown"] as const;
export type PickedFileTrouble = (typeof pickedFileTroubles)[number];

/** Why a picked file is not read at all. */
export type PassedOverReason = "noWorkbook" | "lockFile" | "ownResult";

/** What files can be sorted by. */
export const reviewSortKeys = ["unit", "file", "state", "error", "confirm", "casesRate", "casesDifference", "moneyRate", "moneyDifference"] as const;
export type ReviewSortKey = (typeof reviewSortKeys)[number];

/** Which files are listed. */
export const reviewFilters = ["all", "error", "confirm", "clean", "belowTarget", "attention", "failed", "pending"] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

/** The states in which a picked file is. */
export type ReviewStateName = "waiting" | "reading" | "checked";

/** The words of the buttons that bring files in and take them away. */
export interface ReviewFileWords {
  readonly pick: string;
  readonly pickFolder: string;
  readonly dropHint: string;
  readonly reading: (counts: { readonly done: number; readonly total: number }) => string;
  readonly stop: string;
  readonly readAgain: (count: number) => string;
  readonly removeAll: string;
  readonly remove: (file: string) => string;
  readonly passedOver: (count: number) => string;
  readonly passedOverReasons: Readonly<Record<PassedOverReason, string>>;
}

/** The words of the list of files. */
export interface ReviewTableWords {
  readonly label: string;
  readonly total: (counts: { readonly files: number; readonly checked: number; readonly failed: number; readonly shown: number; readonly rows: number }) => string;
  readonly search: string;
  readonly filterLabel: string;
  readonly filters: Readonly<Record<ReviewFilter, string>>;
  readonly noneShown: string;
  readonly showAll: string;
  /** Over the columns. */
  readonly sorts: Readonly<Record<ReviewSortKey, string>>;
  /** What sorting by a column is called where its heading is not seen. */
  readonly sortBy: (key: ReviewSortKey) => string;
  /** Said once the list is sorted in another way. */
  readonly sorted: (sorting: { readonly key: ReviewSortKey; readonly isDescending: boolean }) => string;
  readonly columns: { readonly unit: string; readonly findings: string; readonly sides: Readonly<Record<Side, string>>; readonly remove: string };
  readonly states: Readonly<Record<ReviewStateName, string>>;
  readonly troubles: Readonly<Record<PickedFileTrouble, string>>;
  readonly unitUnknown: string;
  readonly units: (count: number) => string;
  /** Of the submission that counts: the others of the same unit. */
  readonly taken: (others: readonly string[]) => string;
  /** Of one that does not count any more: the one that does. */
  readonly superseded: (taken: string) => string;
  readonly leftOut: (trouble: Pick<LeftOut, "reason" | "period">) => string;
}

/** The words of one unit's findings. */
export interface ReviewUnitWords {
  readonly back: string;
  readonly rate: (facts: { readonly side: Side; readonly percent: string; readonly against: string | undefined }) => string;
  readonly noFindings: string;
  /** That only the gravest of very many findings are shown. */
  readonly untold: (count: number) => string;
  readonly proposal: string;
}

/** The words of what can be taken away as a file. */
export interface ReviewExportWords {
  readonly returnList: string;
  readonly allReturnLists: string;
  readonly summary: string;
  readonly asXlsx: string;
  readonly asText: string;
  readonly textToCopy: string;
  readonly copyText: string;
  readonly copied: string;
  readonly made: (file: string) => string;
  readonly failed: string;
  readonly period: (period: string) => string;
  readonly units: (count: number) => string;
  readonly missing: (count: number) => string;
}

/** All words of the place where submissions are reviewed. */
export interface ReviewWords {
  readonly title: string;
  readonly intro: string;
  readonly files: ReviewFileWords;
  readonly table: ReviewTableWords;
  readonly unit: ReviewUnitWords;
  readonly exports: ReviewExportWords;
}

/** The official papers, which are Vietnamese in every language of the pane. */
export interface ReviewPapers {
  readonly returnList: ReturnListWords;
  /** File names without their ending. */
  readonly fileNames: { readonly returnList: (unit: string) => string; readonly allReturnLists: string; readonly summary: (period: string) => string };
}
