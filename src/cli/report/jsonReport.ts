import { sep } from "node:path";
import { cellAddress, partsOfKey, type CellRef, type Finding, type Proposal, type RecordSet } from "../../core";
import type { Call } from "../call/call";
import { hasErrors, severityCount, type FileReport } from "./fileReport";
import { reportWords, type ReportWords } from "./textReport";
import type { VersionDifferences } from "./versionDifferences";

/** The version of docs/soat-report.schema.json: the first number changes when a reader of the old form would break. */
export const schemaVersion = "1.0.0";

/** The result of a check for other programs. */
export function jsonReport(call: Call, reports: readonly FileReport[], version: string): string {
  const words = reportWords(call.language);
  const checked = reports.filter((report) => report.kind === "checked");
  const sum = (severity: Finding["severity"]) => checked.reduce((count, report) => count + severityCount(report, severity), 0);
  return textOf({
    ...headOf(call, version),
    summary: {
      fileCount: reports.length,
      checkedCount: checked.length,
      failedCount: reports.length - checked.length,
      errorCount: sum("error"),
      confirmCount: sum("confirm"),
      infoCount: sum("info"),
    },
    files: reports.map((report) => fileOf(report, call, words)),
  });
}

/** What changed between two versions, for other programs. */
export function jsonOfDiff(call: Call, { workbook, findings }: VersionDifferences, version: string): string {
  const words = reportWords(call.language);
  const listed = (each: readonly Finding[]) => each.map((finding) => findingOf(finding, words));
  return textOf({
    ...headOf(call, version),
    before: slashed(call.paths[0] ?? ""),
    after: slashed(call.paths[1] ?? ""),
    addedSheets: workbook.addedSheets,
    removedSheets: workbook.removedSheets,
    lines: workbook.lines.map(({ kind, sheet, index }) => ({ kind, sheet, number: index + 1 })),
    cells: workbook.cells.map(({ kind, at, before, after }) => ({ kind, ...placeOf(at), before, after })),
    findings: { fixed: listed(findings.fixed), still: listed(findings.still), new: listed(findings.fresh) },
  });
}

function headOf({ command, language }: Call, version: string) {
  return { schemaVersion, tool: { name: "soat", version }, command, language };
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function fileOf(report: FileReport, { isStrict }: Call, words: ReportWords) {
  const path = slashed(report.path);
  if (report.kind === "failed") return { path, status: "notChecked", failure: { reason: report.failure.reason, message: words.own.failures[report.failure.reason] } };
  const { recognition, report: checked } = report.outcome;
  return {
    path,
    status: hasErrors(report, isStrict) ? "errors" : "clean",
    isConverted: report.isConverted,
    ...(report.writtenTo === undefined ? {} : { writtenTo: slashed(report.writtenTo) }),
    remarks: report.remarks,
    tables: recognition.tables.map(tableOf),
    sheetsWithoutTable: recognition.sheetsWithoutTable,
    doubts: recognition.doubts.map((doubt) => words.all.doubtSentence(doubt)),
    findings: checked.findings.map((finding) => findingOf(finding, words)),
    rules: checked.results.map(({ ruleId, tableId, passed, failed, undecided, notRunFor }) => ({ ruleId, tableId, passed, failed, undecided, notRunFor: notRunFor ?? null })),
  };
}

function tableOf({ id, sheet, title, period, moneyUnit, records, columns }: RecordSet) {
  return {
    id,
    sheet,
    title,
    period: period === undefined ? null : { year: period.year, months: period.months },
    moneyUnitDong: moneyUnit ?? null,
    recordCount: records.length,
    figures: [...columns.keys()].map((key) => ({ key, ...partsOfKey(key) })),
  };
}

function findingOf(finding: Finding, { all }: ReportWords) {
  const { id, ruleId, severity, code, cells, recordLabel, side, facts, proposals } = finding;
  return {
    id,
    ruleId,
    severity,
    code,
    message: all.findingSentence(finding),
    cells: cells.map(placeOf),
    recordLabel,
    side: side ?? null,
    facts,
    proposals: proposals.map(proposalOf),
  };
}

function proposalOf({ at, value, cause, together = [], isClear }: Proposal) {
  return { ...placeOf(at), value, cause, isClear: isClear === true, together: together.map((change) => ({ ...placeOf(change.at), value: change.value })) };
}

function placeOf({ sheet, rowIndex, columnIndex }: CellRef) {
  return { sheet, address: cellAddress(rowIndex, columnIndex) };
}

/** Paths in results read alike on every system. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
