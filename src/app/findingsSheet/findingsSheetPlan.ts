import type { CellRef, CheckReport, DesignedCell, Edit, Finding, Severity, SheetDesign } from "../../core";
import { cellAddress, emptyCell, numberCell, textCell } from "../../core";
import { freeSheetName } from "../ports/freeSheetName";
import type { WorkbookSnapshot } from "../ports/workbook";
import { findingsSheetName, findingsSheetOf } from "./findingsSheet";

/** What the sheet of findings says, in the person's language. */
export interface FindingsSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: { readonly number: string; readonly severity: string; readonly unit: string; readonly cell: string; readonly finding: string };
  readonly severity: (severity: Severity) => string;
  readonly sentence: (finding: Finding) => string;
  readonly nothingFound: string;
}

const columnWidths = [6, 18, 32, 22, 100] as const;
const titleArea = { firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: columnWidths.length - 1 };

/** Plans the owned sheet that lists all findings, for people without the pane. It takes the place of the one of the last check. */
export function findingsSheetPlan(snapshot: WorkbookSnapshot, report: CheckReport, words: FindingsSheetWords): readonly Edit[] {
  return [{ kind: "putOwnedSheet", name: findingsSheetName, sheet: sheetNameFor(snapshot, words.sheetName), design: findingsDesign(report, words) }];
}

function findingsDesign({ findings }: CheckReport, words: FindingsSheetWords): SheetDesign {
  const { columns } = words;
  const body = findings.map((finding, index) => rowOf(finding, index, words));
  const empty = emptyCell("plain");
  return {
    rows: [
      [textCell("title", words.title), empty, empty, empty, empty],
      [columns.number, columns.severity, columns.unit, columns.cell, columns.finding].map((text) => textCell("heading", text)),
      ...(body.length > 0 ? body : [[empty, empty, empty, empty, textCell("text", words.nothingFound)]]),
    ],
    columnWidths,
    merges: [titleArea],
    frozen: { rowCount: 2, columnCount: 0 },
    print: { orientation: "landscape", pagesTall: 0, titleRowCount: 2 },
    filter: { firstRowIndex: 1, lastRowIndex: 1 + Math.max(1, body.length), firstColumnIndex: 0, lastColumnIndex: columnWidths.length - 1 },
  };
}

function rowOf(finding: Finding, index: number, words: FindingsSheetWords): readonly DesignedCell[] {
  const [at] = finding.cells;
  return [
    numberCell("ordinal", index + 1),
    textCell("wrapped", words.severity(finding.severity)),
    textCell("wrapped", finding.recordLabel),
    linkCell(at),
    textCell("wrapped", words.sentence(finding)),
  ];
}

/** The owned sheet keeps the name that it has; a person's sheet of the same name keeps its name too. */
function sheetNameFor(snapshot: WorkbookSnapshot, wanted: string): string {
  return findingsSheetOf(snapshot)?.sheet ?? freeSheetName(snapshot, wanted);
}

function linkCell(at: CellRef): DesignedCell {
  return { ...textCell("wrapped", `${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)}`), link: at };
}
