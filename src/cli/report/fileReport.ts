import type { CheckOutcome, FileFailure } from "../../app";
import type { Call } from "../call/call";
import type { CheckReport, FigureKey, RecordSet, Severity } from "../../core";

/** A table without its figures. */
export interface TableHead extends Pick<RecordSet, "id" | "sheet" | "title" | "period" | "moneyUnit"> {
  readonly recordCount: number;
  readonly figures: readonly FigureKey[];
}

/** What is kept of a check while other files are checked: a folder of workbooks with all their figures would fill the memory. */
export interface KeptOutcome extends Pick<CheckOutcome["recognition"], "sheetsWithoutTable" | "doubts"> {
  readonly report: CheckReport;
  readonly tables: readonly TableHead[];
}

/** What reports tell of a check. */
export function keptOutcome({ report, recognition: { tables, sheetsWithoutTable, doubts } }: CheckOutcome): KeptOutcome {
  return { report, tables: tables.map(tableHead), sheetsWithoutTable, doubts };
}

function tableHead({ id, sheet, title, period, moneyUnit, records, columns }: RecordSet): TableHead {
  return { id, sheet, title, period, moneyUnit, recordCount: records.length, figures: [...columns.keys()] };
}

/** A file that was checked. */
export interface CheckedFile {
  readonly kind: "checked";
  readonly path: string;
  readonly isConverted: boolean;
  readonly outcome: KeptOutcome;
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

/** Whether there is what counts as an error. */
export function hasErrors({ findings }: CheckReport, { isStrict }: Pick<Call, "isStrict">): boolean {
  return findings.some(({ severity }) => severity === "error" || (isStrict && severity === "confirm"));
}
