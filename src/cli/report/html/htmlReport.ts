import { gravestFirst } from "../../../app";
import type { Finding } from "../../../core";
import { cellName } from "../../../locale";
import type { Call } from "../../call/call";
import type { FileReport } from "../fileReport";
import { fileNotes, reportWords, totalText, verdictText, type ReportWords } from "../textReport";
import { escaped } from "./escaped";
import { htmlPage, wideTable } from "./htmlPage";

/** The result of a check as a page to read or print. */
export function htmlReport(call: Call, reports: readonly FileReport[]): string {
  const words = reportWords(call.language);
  const sections = reports.map((report, index) => fileSection(report, index, words));
  const rows = reports.map((report, index) => overviewRow(report, sections[index] === "" ? undefined : sectionId(index), words));
  const { title, file, verdict } = words.own.report;
  const overview = wideTable(title, `${headRow([file, verdict])}<tbody>\n${rows.join("\n")}\n</tbody>`);
  return htmlPage(title, [noteMarkup(totalText(reports, call)), overview, ...sections.filter((section) => section !== "")].join("\n"), call.language);
}

function sectionId(index: number): string {
  return `tep-${index + 1}`;
}

function headRow(names: readonly string[]): string {
  return `<thead><tr>${names.map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead>`;
}

function noteMarkup(text: string): string {
  return `<p class="note">${escaped(text.trim())}</p>`;
}

/** A file and how it fared; its name leads to what there is to say of it. */
function overviewRow(report: FileReport, id: string | undefined, { own }: ReportWords): string {
  const verdict = report.kind === "failed" ? `${own.report.notChecked}: ${own.failures[report.failure.reason]}` : verdictText(report, own);
  const name = id === undefined ? escaped(report.path) : `<a href="#${id}">${escaped(report.path)}</a>`;
  return `<tr><td class="path">${name}</td><td>${escaped(verdict)}</td></tr>`;
}

function fileSection(report: FileReport, index: number, words: ReportWords): string {
  if (report.kind === "failed") return "";
  const { findings } = report.outcome.report;
  const parts = [...fileNotes(report, words.own).map(noteMarkup), ...(findings.length === 0 ? [] : [findingsMarkup(report.path, findings, words)])];
  return parts.length === 0 ? "" : [`<h2 id="${sectionId(index)}">${escaped(report.path)}</h2>`, ...parts].join("\n");
}

function findingsMarkup(path: string, findings: readonly Finding[], words: ReportWords): string {
  const { severity, unit, cell, finding } = words.all.findingsSheet.columns;
  const rows = gravestFirst(findings).map((each) => findingRow(each, words));
  return wideTable(path, `${headRow([severity, cell, unit, finding])}<tbody>\n${rows.join("\n")}\n</tbody>`, "findings");
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
