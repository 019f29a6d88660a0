import type { FindingDifferences, WorkbookDifferences } from "../../app";

/** What changed between two versions of a workbook, and the paths of both. */
export interface VersionDifferences {
  readonly before: string;
  readonly after: string;
  readonly workbook: WorkbookDifferences;
  readonly findings: FindingDifferences;
}
