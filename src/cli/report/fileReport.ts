import type { CheckOutcome, FileFailure } from "../../app";
import type { Severity } from "../../core";

/** A file that was checked. */
export interface CheckedFile {
  readonly kind: "checked";
  readonly path: string;
  readonly isConverted: boolean;
  readonly outcome: CheckOutcome;
  /** What else there is to say of it: what was filled, what was left alone. */
  readonly remarks: readonly string[];
  /** Where the annotated copy went. */
  readonly writtenTo: string | undefined;
}

/** A file that could not be dealt with. */
export interface FailedFile {
  readonly kind: "failed";
  readonly path: string;
  readonly failure: FileFailure;
}

export type FileReport = CheckedFile | FailedFile;

/** How many findings of a severity a report has. */
export function severityCount(report: CheckedFile, severity: Severity): number {
  return report.outcome.report.findings.filter((finding) => finding.severity === severity).length;
}

/** Whether a file has what counts as an error. */
export function hasErrors(report: CheckedFile, isStrict: boolean): boolean {
  return severityCount(report, "error") > 0 || (isStrict && severityCount(report, "confirm") > 0);
}
