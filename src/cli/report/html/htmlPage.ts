import type { Language } from "../../../locale";
import { escaped } from "./escaped";

/** Printed on A4 lengthwise; each severity has its own word and border, because colour is never the only sign. */
const styles = `
  :root { color-scheme: light; }
  body { font: 11pt/1.45 "Segoe UI", Arial, sans-serif; color: #1b1b1b; background: #fff; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .4rem; overflow-wrap: anywhere; break-after: avoid; }
  .wide { overflow-x: auto; } .wide:focus-visible { outline: 2px solid #0b3a66; outline-offset: 2px; }
  table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #8a94a3; padding: .3rem .5rem; text-align: left; vertical-align: top; }
  th { background: #e8eef4; } td.cell { white-space: nowrap; } td.path { overflow-wrap: anywhere; } tr { break-inside: avoid; } thead { display: table-header-group; }
  td.error { border-left: 4px solid #b3261e; font-weight: 600; } td.confirm { border-left: 4px dashed #8a6a00; font-style: italic; } td.info { border-left: 4px dotted #2f6ea8; }
  td + td.label { min-width: 5rem; } td.ordinal + td.label { position: sticky; left: 0; background: #fff; }
  td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } td.ordinal, th { text-align: center; } .text { white-space: pre-line; overflow-wrap: anywhere; min-width: 12rem; }
  tr.total td { font-weight: 700; background: #f3f5f7; } td.unverified { font-style: italic; border-style: dashed; background: #fff3cd; }
  p.proposal { margin: .2rem 0 0; color: #1e4620; } p.note { margin: .2rem 0; font-style: italic; overflow-wrap: anywhere; }
  @page { size: A4 landscape; margin: 12mm; }
  @media print { body { margin: 0; max-width: none; padding: 0; font-size: 9pt; } .wide { overflow: visible; } .many { font-size: 6.5pt; } .many th, .many td { padding: 1px 2px; } td.ordinal + td.label { position: static; } }
  @media screen and (max-width: 40rem) {
    table.findings, .findings tbody, .findings tr, .findings td { display: block; } .findings thead { display: none; }
    .findings tr { border: 1px solid #8a94a3; margin-bottom: .6rem; } .findings td { border-width: 0; padding: .1rem .5rem; } .findings td.text { min-width: 0; }
  }
`;

/** A page to read or print: one file, no script, nothing loaded from anywhere. The body is markup already. */
export function htmlPage(title: string, body: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
}

/** What a table is like: "findings" become blocks on a narrow screen, and "many" columns are printed small. */
export type TableKind = "plain" | "findings" | "many";

/** A table that may be wider than the screen: it moves by itself, also by the keyboard, and the page does not. */
export function wideTable(name: string, rows: string, kind: TableKind = "plain"): string {
  return `<div class="wide" role="region" aria-label="${escaped(name)}" tabindex="0"><table class="${kind}">${rows}</table></div>`;
}
