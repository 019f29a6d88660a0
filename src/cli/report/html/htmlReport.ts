import type { Finding } from "../../../core";
import { cellName } from "../../../locale";
import type { Call } from "../../call/call";
import type { FileReport } from "../fileReport";
import { reportWords, verdictText, type ReportWords } from "../textReport";
import { escaped } from "./escaped";
import { htmlPage, wideTable } from "./htmlPage";

/** The result of a check as a page to read or print. */
export function htmlReport({ language }: Call, reports: readonly FileReport[]): string {
  const words = reportWords(language);
  const sections = [overview(reports, words), ...reports.map((report) => fileSection(report, words))];
  return htmlPage(words.own.report.title, sections.filter((section) => section !== "").join("\n"), language);
}

function headRow(names: readonly string[]): string {
  return `<thead><tr>${names.map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead>`;
}

function overview(reports: readonly FileReport[], { own }: ReportWords): string {
  const rows = reports.map((report) => {
    const verdict = report.kind === "failed" ? `${own.report.notChecked}: ${own.failures[report.failure.reason]}` : verdictText(report, own);
    return `<tr><td class="path">${escaped(report.path)}</td><td>${escaped(verdict)}</td></tr>`;
  });
  return wideTable(own.report.title, `${headRow([own.report.file, own.report.verdict])}<tbody>\n${rows.join("\n")}\n</tbody>`);
}

function fileSection(report: FileReport, words: ReportWords): string {
  if (report.kind === "failed" || report.outcome.report.findings.length === 0) return "";
  const { severity, unit, cell, finding } = words.all.findingsSheet.columns;
  const rows = report.outcome.report.findings.map((each) => findingRow(each, words));
  const table = wideTable(report.path, `${headRow([severity, cell, unit, finding])}<tbody>\n${rows.join("\n")}\n</tbody>`, "findings");
  return `<h2>${escaped(report.path)}</h2>\n${table}`;
}

function findingRow(finding: Finding, { all, own }: ReportWords): string {
  const [at] = finding.cells;
  const proposals = finding.proposals.map((proposal) => `<p class="proposal">${escaped(own.proposal(all.proposalSentence(proposal, at.sheet)))}</p>`);
  return [
    `<tr><td class="${finding.severity}">${escaped(all.severityOfOne[finding.severity])}</td>`,
    `<td class="cell">${escaped(cellName(at))}</td>`,
    `<td>${escaped(finding.recordLabel)}</td>`,
    `<td class="text">${escaped(all.findingSentence(finding))}${proposals.join("")}</td></tr>`,
  ].join("");
}
