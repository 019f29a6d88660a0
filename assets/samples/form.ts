import { areaAddress } from "../../src/core";
import { codeRow, columnsUnder, header, headerDepth, type Heading } from "./headings";
import type { PlannedCell, PlannedRow, PlannedSheet } from "./workbook/plan";
import type { StyleName } from "./workbook/styles";

/** What a table says about itself above and below its figures. */
export interface FormText {
  readonly sheetName: string;
  readonly agency: string;
  readonly title: string;
  readonly period: string;
  readonly unitLine: string;
  /** Where the figures come from, and what was derived or supposed. */
  readonly notes: readonly string[];
}

/** A form with its rows: each row has one cell for each column of the headings. */
export interface FilledForm {
  readonly text: FormText;
  readonly headings: readonly Heading[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Whether places for signatures stand below, as in a table that an agency sends. */
  readonly isSigned: boolean;
}

const wordColumnCount = 2;
const titleRowCount = 4;

/** Number of the first row of figures, as Excel shows it. */
export function firstFigureRowNumber(headings: readonly Heading[]): number {
  return titleRowCount + headerDepth(headings) + 2;
}

function across(rowIndex: number, firstColumnIndex: number, lastColumnIndex: number): string {
  return areaAddress({ firstRowIndex: rowIndex, firstColumnIndex, lastRowIndex: rowIndex, lastColumnIndex });
}

function line(style: StyleName, content: string, heightPoints: number): PlannedRow {
  return { cells: [{ style, content }], heightPoints };
}

function titleRows({ agency, title, period, unitLine }: FormText): readonly PlannedRow[] {
  return [line("agency", agency, 18), line("title", title, 24), line("period", period, 18), line("unitLine", unitLine, 18)];
}

/** Notes take one line each for about 150 characters of a printed page. */
function noteRow(note: string): PlannedRow {
  return line("note", note, 16.5 * Math.ceil(note.length / 150));
}

/** Who made the table and who answers for it. */
function signatures(rowIndex: number, columnCount: number): { readonly rows: readonly PlannedRow[]; readonly merges: readonly string[] } {
  const firstColumnIndex = columnCount - 4;
  const signature = (content: string): PlannedCell => ({ style: "signature", content });
  const cells = Array.from({ length: columnCount }, (_, index) => {
    if (index === 1) return signature("NGƯỜI LẬP BIỂU");
    return index === firstColumnIndex ? signature("THỦ TRƯỞNG ĐƠN VỊ") : undefined;
  });
  return { rows: [{ cells: [] }, { cells, heightPoints: 24 }], merges: [across(rowIndex + 1, firstColumnIndex, columnCount - 1)] };
}

/** A sheet that looks as the agencies' tables look: title and period, unit, header of merged cells, column codes, figures, notes, signatures. */
export function formSheet({ text, headings, rows, isSigned }: FilledForm): PlannedSheet {
  const columns = columnsUnder(headings);
  const depth = headerDepth(headings);
  const head = header(headings, titleRowCount);
  const firstNoteRowIndex = titleRowCount + depth + 1 + rows.length + 1;
  const wideRowIndexes = [1, 2, 3, ...text.notes.map((_, index) => firstNoteRowIndex + index)];
  const end = isSigned ? signatures(firstNoteRowIndex + text.notes.length, columns.length) : { rows: [], merges: [] };
  return {
    name: text.sheetName,
    columnWidths: columns.map(({ width = 11 }) => width),
    rows: [
      ...titleRows(text),
      ...head.rows.map((cells, level) => ({ cells, heightPoints: level === depth - 1 ? 66 : 24 })),
      { cells: codeRow(columns.length, wordColumnCount) },
      ...rows.map((cells) => ({ cells, heightPoints: 18 })),
      { cells: [] },
      ...text.notes.map(noteRow),
      ...end.rows,
    ],
    merges: [across(0, 0, 3), ...wideRowIndexes.map((rowIndex) => across(rowIndex, 0, columns.length - 1)), ...head.merges, ...end.merges],
    frozenRowCount: titleRowCount + depth + 1,
    frozenColumnCount: wordColumnCount,
    firstPrintTitleRow: titleRowCount + 1,
  };
}
