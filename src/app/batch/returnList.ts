import type { Finding, Period, RecordSet } from "../../core";
import type { FindingCounts } from "./findingCounts";
import type { ReturnListWords } from "./returnListWords";
import { unitCounts, type ReviewLine } from "./reviewLine";
import type { Submission } from "./submission";

/** What one unit is asked to mend or to confirm. */
export interface ReturnList {
  /** The unit that is asked; all of them where a submission is asked as a whole, none where none is known. */
  readonly units: readonly string[];
  readonly period: Period | undefined;
  /** The name of the submission. */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** How many there are, also where the list has only the gravest. */
  readonly counts: FindingCounts;
  /** Where the figures stand that the findings are about. */
  readonly tables: readonly RecordSet[];
}

/** What a submission as a whole is asked. */
export function returnList({ name, outcome, counts }: Submission, { units, period }: ReviewLine): ReturnList {
  return { units: units.map(({ unit }) => unit), period, file: name, findings: outcome.report.findings, counts: counts.whole, tables: outcome.recognition.tables };
}

/** What one unit is asked, of a submission that speaks of several. */
export function unitReturnList(submission: Submission, line: ReviewLine, unit: string): ReturnList {
  const whole = returnList(submission, line);
  return { ...whole, units: [unit], findings: whole.findings.filter(({ id }) => submission.findingUnits.get(id) === unit), counts: unitCounts(submission, unit) };
}

/** What is asked about no unit of a submission that speaks of several: its totals, or a whole sheet. */
export function restReturnList(submission: Submission, line: ReviewLine): ReturnList {
  const whole = returnList(submission, line);
  return { ...whole, units: [], findings: whole.findings.filter(({ id }) => !submission.findingUnits.has(id)), counts: countsOfNone(submission) };
}

function countsOfNone({ counts: { whole, byUnit } }: Submission): FindingCounts {
  const rest = (severity: keyof FindingCounts) => [...byUnit.values()].reduce((count, counts) => count - counts[severity], whole[severity]);
  return { error: rest("error"), confirm: rest("confirm"), info: rest("info") };
}

/** How many things a unit is asked: what is merely worth knowing is none. */
export function askedCount({ counts }: ReturnList): number {
  return counts.error + counts.confirm;
}

/** How many of them the list leaves out. */
export function untoldCount(list: ReturnList): number {
  return askedCount(list) - list.findings.filter(({ severity }) => severity !== "info").length;
}

/** Who is asked, about what: the lines above every list. */
export function headLines(list: ReturnList, words: ReturnListWords): readonly string[] {
  const { units, period, file, counts } = list;
  const untold = untoldCount(list);
  return [words.unit(units), words.period(period), words.file(file), words.counts(counts), untold === 0 ? "" : words.untold(untold)].filter((text) => text !== "");
}
