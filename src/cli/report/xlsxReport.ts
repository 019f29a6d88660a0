import { findingsTable } from "../../app";
import { textCell, type PlannedSheet } from "../../core";
import type { Call } from "../call/call";
import type { FileReport } from "./fileReport";
import { fileNotes, reportWords, verdictText, type ReportWords } from "./textReport";

/** The result of a check as the sheets of a workbook: all findings on one sheet, and one line for each file on another. */
export function xlsxReport(call: Call, reports: readonly FileReport[]): readonly PlannedSheet[] {
  const words = reportWords(call.language);
  const files = reports.flatMap((report) => (report.kind === "checked" ? [{ file: report.path, findings: report.outcome.report.findings }] : []));
  const findings = findingsTable(files, {
    ...words.all.findingsSheet,
    fileColumn: words.own.report.file,
    proposalColumn: words.all.findingsSheet.columns.proposal,
    proposal: words.all.proposalSentence,
    severity: (severity) => words.all.severityOfOne[severity],
    sentence: words.all.findingSentence,
  });
  return [findings, fileSheet(reports, words)];
}

function fileSheet(reports: readonly FileReport[], { own }: ReportWords): PlannedSheet {
  const verdictOf = (report: FileReport) => (report.kind === "failed" ? own.failures[report.failure.reason] : verdictText(report, own));
  const notesOf = (report: FileReport) => (report.kind === "failed" ? "" : fileNotes(report, own).join("\n"));
  return {
    name: own.report.file,
    design: {
      rows: [
        [own.report.file, own.report.verdict, own.summary.sources.note].map((text) => textCell("heading", text)),
        ...reports.map((report) => [report.path, verdictOf(report), notesOf(report)].map((text) => textCell("wrapped", text))),
      ],
      columnWidths: [50, 44, 66],
      frozen: { rowCount: 1, columnCount: 0 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: 1 },
    },
  };
}
