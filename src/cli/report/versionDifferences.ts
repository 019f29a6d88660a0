import type { FindingDifferences, WorkbookDifferences } from "../../app";

/** What changed between two versions of a workbook. */
export interface VersionDifferences {
  readonly workbook: WorkbookDifferences;
  readonly findings: FindingDifferences;
}
