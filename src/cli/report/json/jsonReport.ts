import { partsOfKey, type Finding } from "../../../core";
import type { Call } from "../../call/call";
import { hasErrors, severityCount, type FileReport, type TableHead } from "../fileReport";
import { reportWords, type ReportWords } from "../textReport";
import { jsonFailure } from "./jsonFailure";
import { jsonFinding } from "./jsonFinding";
import { jsonHead, jsonText, slashed } from "./jsonHead";

/** The result of a check for other programs. */
export function jsonReport(call: Call, reports: readonly FileReport[], version: string): string {
  const words = reportWords(call.language);
  const checked = reports.filter((report) => report.kind === "checked");
  const sum = (severity: Finding["severity"]) => checked.reduce((count, report) => count + severityCount(report, severity), 0);
  return jsonText({
    ...jsonHead(call, version),
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

function fileOf(report: FileReport, call: Call, words: ReportWords) {
  if (report.kind === "failed") return jsonFailure(report, call.language);
  const { tables, sheetsWithoutTable, doubts, report: checked } = report.outcome;
  return {
    path: slashed(report.path),
    status: hasErrors(checked, call) ? "errors" : "clean",
    isConverted: report.isConverted,
    ...(report.writtenTo === undefined ? {} : { writtenTo: slashed(report.writtenTo) }),
    remarks: report.remarks,
    tables: tables.map(tableOf),
    sheetsWithoutTable,
    doubts: doubts.map((doubt) => words.all.doubtSentence(doubt)),
    findings: checked.findings.map((finding) => jsonFinding(finding, words.all)),
    rules: checked.results.map(({ ruleId, tableId, passed, failed, undecided, notRunFor }) => ({ ruleId, tableId, passed, failed, undecided, notRunFor: notRunFor ?? null })),
  };
}

function tableOf({ id, sheet, title, period, moneyUnit, recordCount, figures }: TableHead) {
  return {
    id,
    sheet,
    title,
    period: period === undefined ? null : { year: period.year, months: period.months },
    moneyUnitDong: moneyUnit ?? null,
    recordCount,
    figures: figures.map((key) => ({ key, ...partsOfKey(key) })),
  };
}
