import { cellAddress, type Finding, type Severity } from "../../core";
import type { Call } from "../call/call";
import { exitCodeOf } from "./exitCode";
import type { CheckedFile, FailedFile, FileReport } from "./fileReport";
import { slashed } from "./json/jsonHead";
import { reportWords, type ReportWords } from "./textReport";

/** The levels of the format, by what they ask of a person. */
const levels: Readonly<Record<Severity, string>> = { error: "error", confirm: "warning", info: "note" };

/** The result of a check in the Static Analysis Results Interchange Format 2.1.0. A cell is a logical location: the format knows lines of text only. */
export function sarifReport(call: Call, reports: readonly FileReport[], version: string): string {
  const words = reportWords(call.language);
  const checked = reports.filter((report) => report.kind === "checked");
  const failed = reports.filter((report) => report.kind === "failed");
  const ruleIds = [...new Set(checked.flatMap(({ outcome }) => outcome.report.findings.map(({ ruleId }) => ruleId)))];
  const run = {
    tool: { driver: { name: "soat", version, rules: ruleIds.map((id) => ({ id, shortDescription: { text: words.all.ruleName(id) } })) } },
    language: call.language,
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        exitCode: exitCodeOf(reports, call),
        toolExecutionNotifications: failed.map((report) => notificationOf(report, words)),
      },
    ],
    results: checked.flatMap((report) => report.outcome.report.findings.map((finding) => resultOf(finding, report, { words, ruleIds }))),
  };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

interface ResultContext {
  readonly words: ReportWords;
  readonly ruleIds: readonly string[];
}

function resultOf(finding: Finding, { path }: CheckedFile, { words, ruleIds }: ResultContext) {
  const { ruleId, id, severity, cells } = finding;
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: levels[severity],
    message: { text: words.all.findingSentence(finding) },
    locations: [
      {
        physicalLocation: physicalLocation(path),
        logicalLocations: cells.map(({ sheet, rowIndex, columnIndex }) => ({ fullyQualifiedName: `${sheet}!${cellAddress(rowIndex, columnIndex)}`, kind: "cell" })),
      },
    ],
    partialFingerprints: { "soatFindingId/v1": id },
  };
}

function notificationOf({ path, failure }: FailedFile, { own }: ReportWords) {
  return { level: "error", message: { text: own.failures[failure.reason] }, locations: [{ physicalLocation: physicalLocation(path) }] };
}

function physicalLocation(path: string) {
  return { artifactLocation: { uri: slashed(path).split("/").map(encodeURIComponent).join("/") } };
}
