import { cellAddress, type Finding } from "../../core";
import type { Call } from "../call/call";
import type { FileReport } from "./fileReport";
import { plainText } from "./plainText";
import { reportWords, verdictText, type ReportWords } from "./textReport";

const escapes: ReadonlyMap<string, string> = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"], ["'", "&#39;"]]);

/** Text as it may stand in a page: nothing of it becomes markup. */
function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => escapes.get(character) ?? character);
}

/** Printed on A4 lengthwise; each severity has its own word and border, because colour is never the only sign. */
const styles = `
  body { font: 11pt/1.45 "Segoe UI", Arial, sans-serif; color: #1b1b1b; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .4rem; overflow-wrap: anywhere; }
  table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #b5b5b5; padding: .3rem .5rem; text-align: left; vertical-align: top; }
  th { background: #eef2f6; } td.cell { white-space: nowrap; } tr { break-inside: avoid; } h2 { break-after: avoid; }
  td.error { border-left: 4px solid #b3261e; font-weight: 600; } td.confirm { border-left: 4px dashed #8a6a00; font-style: italic; } td.info { border-left: 4px dotted #2f6ea8; }
  p.proposal { margin: .2rem 0 0; color: #1e4620; } p.failed { color: #7a0b0b; font-weight: 600; }
  @page { size: A4 landscape; margin: 12mm; } @media print { body { margin: 0; max-width: none; font-size: 9pt; } }
`;

/** The result of a check as a page to read or print: one file, no script, nothing loaded from anywhere. */
export function htmlReport(call: Call, reports: readonly FileReport[]): string {
  const words = reportWords(call.language);
  const title = escaped(words.own.report.title);
  return `<!doctype html>
<html lang="${call.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<h1>${title}</h1>
${overview(reports, words)}
${reports.map((report) => fileSection(report, words)).join("\n")}
</body>
</html>
`;
}

function overview(reports: readonly FileReport[], { own }: ReportWords): string {
  const rows = reports.map((report) => {
    const verdict = report.kind === "failed" ? `${own.report.notChecked}: ${own.failures[report.failure.reason]}` : verdictText(report, own);
    return `<tr><td>${escaped(report.path)}</td><td>${escaped(verdict)}</td></tr>`;
  });
  return `<table><thead><tr><th>${escaped(own.report.file)}</th><th>${escaped(own.report.verdict)}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function fileSection(report: FileReport, words: ReportWords): string {
  if (report.kind === "failed" || report.outcome.report.findings.length === 0) return "";
  const { severity, unit, cell, finding } = words.all.findingsSheet.columns;
  const head = [severity, cell, unit, finding].map((name) => `<th>${escaped(name)}</th>`).join("");
  const rows = report.outcome.report.findings.map((each) => findingRow(each, words));
  return `<h2>${escaped(report.path)}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

function findingRow(finding: Finding, { all, own }: ReportWords): string {
  const [at] = finding.cells;
  const proposals = finding.proposals.map((proposal) => `<p class="proposal">${escaped(own.proposal(all.proposalSentence(proposal, at.sheet)))}</p>`);
  return [
    `<tr><td class="${finding.severity}">${escaped(all.severityOfOne[finding.severity])}</td>`,
    `<td class="cell">${escaped(`${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)}`)}</td>`,
    `<td>${escaped(finding.recordLabel)}</td>`,
    `<td>${escaped(all.findingSentence(finding))}${proposals.join("")}</td></tr>`,
  ].join("");
}
