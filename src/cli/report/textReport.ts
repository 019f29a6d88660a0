import { cellAddress, type Finding, type Severity } from "../../core";
import { commandLineWordsFor, wordsFor, type CommandLineWords, type Language, type Words } from "../../locale";
import type { Call } from "../call/call";
import { hasErrors, severityCount, type CheckedFile, type FileReport } from "./fileReport";
import { plainText } from "./plainText";

/** All words that a report needs. */
export interface ReportWords {
  readonly all: Words;
  readonly own: CommandLineWords;
}

/** The words of a report in one language. */
export function reportWords(language: Language): ReportWords {
  return { all: wordsFor(language), own: commandLineWordsFor(language) };
}

const severities: readonly Severity[] = ["error", "confirm", "info"];

/** One file as a person reads it: its name with the verdict, and under it what was found, the gravest first. */
export function fileText(report: FileReport, { all, own }: ReportWords): string {
  if (report.kind === "failed") return `${plainText(report.path)}: ${own.failures[report.failure.reason]}\n`;
  const lines = [
    ...fileNotes(report, own).map((note) => `  ${note}`),
    ...severities.flatMap((severity) => severityLines(report, severity, { all, own })),
  ];
  return [`${plainText(report.path)}: ${verdictText(report, own)}`, ...lines.map((line) => plainText(line)), ""].join("\n");
}

/** What there is to say of a file besides its findings: how it was read, what could not be decided, and what was written. */
export function fileNotes({ isConverted, outcome, remarks, writtenTo }: CheckedFile, own: CommandLineWords): readonly string[] {
  const notes = [isConverted ? own.converted[writtenTo === undefined ? "read" : "copied"] : undefined, own.undecided(outcome.report), ...remarks, writtenTo === undefined ? undefined : own.writtenTo(writtenTo)];
  return notes.flatMap((note) => note ?? []);
}

/** "3 lỗi, 1 cần xác nhận, 0 lưu ý". */
export function verdictText(report: CheckedFile, own: CommandLineWords): string {
  const counts = { error: severityCount(report, "error"), confirm: severityCount(report, "confirm"), info: severityCount(report, "info") };
  return counts.error + counts.confirm + counts.info === 0 ? own.clean : own.counts(counts);
}

function severityLines(report: CheckedFile, severity: Severity, words: ReportWords): readonly string[] {
  const findings = report.outcome.report.findings.filter((finding) => finding.severity === severity);
  return findings.length === 0 ? [] : [`  ${words.all.severityCounted[severity]}`, ...findings.flatMap((finding) => findingLines(finding, words))];
}

/** A finding in one line, and its proposals below. */
export function findingLines(finding: Finding, { all, own }: ReportWords): readonly string[] {
  const [at] = finding.cells;
  const label = finding.recordLabel === "" ? "" : ` (${finding.recordLabel})`;
  return [
    `    ${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)}${label}: ${all.findingSentence(finding)}`,
    ...finding.proposals.map((proposal) => `      ${own.proposal(all.proposalSentence(proposal, at.sheet))}`),
  ];
}

/** The last line of a run over several files. */
export function totalText(reports: readonly FileReport[], call: Pick<Call, "isStrict" | "language">): string {
  const checked = reports.filter((report) => report.kind === "checked");
  const withFindings = checked.filter(({ outcome }) => hasErrors(outcome.report, call)).length;
  return `${commandLineWordsFor(call.language).total({ files: reports.length, clean: checked.length - withFindings, withFindings, failed: reports.length - checked.length })}\n`;
}
