import type { CellDifferenceKind } from "../../../app";
import { emptyCell, numberCell, textCell, type CellContent, type DesignedCell, type Finding, type PlannedSheet, type SheetDesign } from "../../../core";
import { cellName } from "../../../locale";
import { contentText, diffHeadline, findingGroups, findingsLine, structureLines } from "../diffText";
import { slashed } from "../json/jsonHead";
import type { ReportWords } from "../textReport";
import type { VersionDifferences } from "../versionDifferences";

/** What changed between two versions as the sheets of a workbook: the cells on one, and what became of the findings on the other. */
export function diffSheets(differences: VersionDifferences, words: ReportWords): readonly PlannedSheet[] {
  const { diff } = words.own;
  return [
    { name: diff.sheets.cells, design: cellsDesign(differences, words) },
    { name: diff.sheets.findings, design: findingsDesign(differences, words) },
  ];
}

function cellsDesign(differences: VersionDifferences, words: ReportWords): SheetDesign {
  const { columns, kinds } = words.own.diff;
  const { workbook } = differences;
  const heads = [...headsOf(differences, words), diffHeadline(workbook, words), ...structureLines(workbook, words)];
  const rows = workbook.cells.map(({ kind, at, before, after }, index): readonly DesignedCell[] => [
    numberCell("ordinal", index + 1),
    textCell("label", cellName(at)),
    textCell("label", kinds[kind]),
    contentCell(before, kind, words),
    contentCell(after, kind, words),
  ]);
  return listDesign({ heads, headings: [columns.ordinal, columns.cell, columns.change, columns.before, columns.after], rows, columnWidths: [6, 36, 18, 34, 34] });
}

function findingsDesign(differences: VersionDifferences, words: ReportWords): SheetDesign {
  const { columns, groups } = words.own.diff;
  const { severity, unit, cell, finding: found } = words.all.findingsSheet.columns;
  const heads = [...headsOf(differences, words), findingsLine(differences.findings, words)];
  const all = findingGroups.flatMap((group) => differences.findings[group].map((finding) => ({ group, finding })));
  const rows = all.map(({ group, finding }, index): readonly DesignedCell[] => [
    numberCell("ordinal", index + 1),
    textCell("label", groups[group]),
    textCell("label", words.all.severityOfOne[finding.severity]),
    textCell("wrapped", finding.recordLabel),
    textCell("label", cellName(finding.cells[0])),
    textCell("wrapped", sentences(finding, words)),
  ]);
  return listDesign({ heads, headings: [columns.ordinal, columns.state, severity, unit, cell, found], rows, columnWidths: [6, 12, 16, 28, 22, 90] });
}

/** The sentence of a finding, and below it what is proposed. */
function sentences(finding: Finding, { all, own }: ReportWords): string {
  const proposals = finding.proposals.map((proposal) => own.proposal(all.proposalSentence(proposal, finding.cells[0].sheet)));
  return [all.findingSentence(finding), ...proposals].join("\n");
}

function headsOf({ before, after }: VersionDifferences, { own: { diff } }: ReportWords): readonly string[] {
  return [diff.title, diff.version.before(slashed(before)), diff.version.after(slashed(after))];
}

interface List {
  /** The title, and lines below it. */
  readonly heads: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly DesignedCell[])[];
  readonly columnWidths: readonly number[];
}

/** A printed list: lines that say what it is, headings that come again on every page, and filter buttons. */
function listDesign({ heads, headings, rows, columnWidths }: List): SheetDesign {
  const lastColumnIndex = headings.length - 1;
  const area = (firstRowIndex: number, lastRowIndex: number) => ({ firstRowIndex, lastRowIndex, firstColumnIndex: 0, lastColumnIndex });
  const body = rows.length > 0 ? rows : [headings.map(() => emptyCell("label"))];
  return {
    rows: [...heads.map((text, index) => [textCell(index === 0 ? "title" : "note", text)]), headings.map((text) => textCell("heading", text)), ...body],
    columnWidths,
    merges: heads.map((_, rowIndex) => area(rowIndex, rowIndex)),
    frozen: { rowCount: heads.length + 1, columnCount: 0 },
    filter: area(heads.length, heads.length + body.length),
    print: { orientation: "landscape", pagesTall: 0, titleRowCount: heads.length + 1 },
  };
}

/** What a cell holds: a number stays one. */
function contentCell(content: CellContent, kind: CellDifferenceKind, words: ReportWords): DesignedCell {
  if (typeof content !== "number") return textCell("wrapped", contentText(content, kind, words));
  return { ...numberCell("count", content), ...(Number.isInteger(content) ? {} : { numberFormat: "#,##0.######" }) };
}
