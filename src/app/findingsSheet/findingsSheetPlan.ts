import type { CellInput, CellRef, CheckReport, Edit, Finding, Severity } from "../../core";
import { cellAddress, quotedSheet } from "../../core";
import { quotedText } from "../fill/quotedText";
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

/** Plans the owned sheet that lists all findings, for people without the pane. It takes the place of the one of the last check. */
export function findingsSheetPlan(snapshot: WorkbookSnapshot, report: CheckReport, words: FindingsSheetWords): readonly Edit[] {
  const { columns } = words;
  const body = report.findings.map((finding, index) => rowOf(finding, index, words));
  const rows: readonly (readonly CellInput[])[] = [
    [text(words.title), empty, empty, empty, empty],
    [columns.number, columns.severity, columns.unit, columns.cell, columns.finding].map(text),
    ...(body.length > 0 ? body : [[empty, empty, empty, empty, text(words.nothingFound)]]),
  ];
  return [{ kind: "putOwnedSheet", name: findingsSheetName, sheet: sheetNameFor(snapshot, words.sheetName), rows, columnWidths, headerRowCount: 2 }];
}

function rowOf(finding: Finding, index: number, words: FindingsSheetWords): readonly CellInput[] {
  const [at] = finding.cells;
  return [{ kind: "number", value: index + 1 }, text(words.severity(finding.severity)), text(finding.recordLabel), link(at), text(words.sentence(finding))];
}

/** The owned sheet keeps the name that it has; a person's sheet of the same name keeps its name too. */
function sheetNameFor(snapshot: WorkbookSnapshot, wanted: string): string {
  const existing = findingsSheetOf(snapshot);
  if (existing) return existing.sheet;
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

function link({ sheet, rowIndex, columnIndex }: CellRef): CellInput {
  const address = cellAddress(rowIndex, columnIndex);
  const value = `${sheet}!${address}`;
  return { kind: "formula", formula: `=HYPERLINK(${quotedText(`#${quotedSheet(sheet)}!${address}`)},${quotedText(value)})`, value };
}

function text(value: string): CellInput {
  return { kind: "text", text: value };
}

const empty: CellInput = { kind: "empty" };
