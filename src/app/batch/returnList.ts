import type { Finding, Period, RecordSet } from "../../core";
import type { ReturnListWords } from "./returnListWords";
import { findingCounts, type ReviewLine } from "./reviewLine";
import type { Submission } from "./submission";

/** What one unit is asked to mend or to confirm. */
export interface ReturnList {
  /** The unit that is asked; all of them where a submission is asked as a whole, none where none is known. */
  readonly units: readonly string[];
  readonly period: Period | undefined;
  /** The name of the submission. */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Where the figures stand that the findings are about. */
  readonly tables: readonly RecordSet[];
}

/** What a submission as a whole is asked. */
export function returnList({ name, outcome }: Submission, { units, period }: ReviewLine): ReturnList {
  return { units: units.map(({ unit }) => unit), period, file: name, findings: outcome.report.findings, tables: outcome.recognition.tables };
}

/** What one unit is asked, of a submission that speaks of several. */
export function unitReturnList(submission: Submission, line: ReviewLine, unit: string): ReturnList {
  const whole = returnList(submission, line);
  return { ...whole, units: [unit], findings: whole.findings.filter(({ id }) => submission.findingUnits.get(id) === unit) };
}

/** What is asked about no unit of a submission that speaks of several: its totals, or a whole sheet. */
export function restReturnList(submission: Submission, line: ReviewLine): ReturnList {
  const whole = returnList(submission, line);
  return { ...whole, units: [], findings: whole.findings.filter(({ id }) => !submission.findingUnits.has(id)) };
}

/** Who is asked, about what: the lines above every list. */
export function headLines({ units, period, file, findings }: ReturnList, words: ReturnListWords): readonly string[] {
  return [words.unit(units), words.period(period), words.file(file), words.counts(findingCounts(findings))].filter((text) => text !== "");
}
