import { numberCell, textCell, type Area, type DesignedCell, type FormColumn } from "../../core";
import { placedRow, type PlacedCell } from "../summary/placedCell";
import { firstFigureColumnIndex, formHead, type FormLayout } from "./formLayout";
import type { FormSheetWords } from "./formSheetWords";

/** The right half of the lines above the title begins so many columns before the end. */
const rightColumnCount = 7;

/** Which form it is, whose, of when and in which unit; then the headings and the codes of the columns. */
export function headCells(layout: FormLayout, words: FormSheetWords): readonly PlacedCell[] {
  const { about } = layout;
  const [form, issuedWith] = words.form(about);
  const [sender, receiver] = words.agencies(about);
  const right = rightColumnIndex(layout);
  const line = (rowIndex: number, columnIndex: number, cell: DesignedCell) => placedRow(rowIndex, columnIndex, [cell]);
  return [
    ...line(formHead.form, 0, textCell("plain", form)),
    ...line(formHead.form, right, textCell("plain", sender)),
    ...line(formHead.issuedWith, 0, textCell("plain", issuedWith)),
    ...line(formHead.issuedWith, right, textCell("plain", receiver)),
    ...line(formHead.title, 0, textCell("title", words.title(about))),
    ...line(formHead.period, 0, textCell("subtitle", words.period(about.period))),
    ...line(formHead.unitLine, 0, textCell("note", words.zeroNote)),
    ...line(formHead.unitLine, right, textCell("subtitle", words.unitLine[about.side])),
    ...headingCells(layout, words),
  ];
}

function rightColumnIndex({ lastColumnIndex }: FormLayout): number {
  return lastColumnIndex - rightColumnCount + 1;
}

function headingCells({ about, columns }: FormLayout, words: FormSheetWords): readonly PlacedCell[] {
  const heading = (text: string) => textCell("heading", text);
  const names = columns.map(({ indicator }) => words.column(indicator, about.edition.id));
  const upper = columns.map(({ group }, index) => (group === undefined ? (names[index] ?? "") : columns[index - 1]?.group === group ? "" : words.groups[group]));
  const lower = columns.map(({ group }, index) => (group === undefined ? "" : (names[index] ?? "")));
  return [
    ...placedRow(formHead.groups, 0, [words.ordinal, words.unit[about.sender.kind], ...upper].map(heading)),
    ...placedRow(formHead.columns, 0, ["", "", ...lower].map(heading)),
    ...placedRow(formHead.codes, 0, [heading("A"), heading("B"), ...columns.map((column, index) => codeCell(column, index, columns))]),
  ];
}

/** The code of a column; one that is worked out says from which codes. A long sum has places where its line may end. */
function codeCell({ indicator, parts }: FormColumn, index: number, columns: readonly FormColumn[]): DesignedCell {
  const codeOf = (of: FormColumn["indicator"]) => columns.findIndex((column) => column.indicator === of) + 1;
  if (!parts) return { ...numberCell("heading", index + 1), numberFormat: "0" };
  const sum = parts.map((part, position) => `${part.sign < 0 ? "-" : position > 0 ? "+" : ""}${codeOf(part.indicator)}`).join(parts.length > 4 ? " " : "");
  return textCell("heading", `${index + 1}=${indicator === "rate" ? `(${sum}) /${codeOf("eligible")}` : sum}`);
}

/** The cells that belong together above the figures. */
export function headMerges(layout: FormLayout): readonly Area[] {
  const { columns, lastColumnIndex } = layout;
  const right = rightColumnIndex(layout);
  const across = (rowIndex: number, firstColumnIndex: number, lastIndex: number): Area => ({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex, lastColumnIndex: lastIndex });
  const tall = (columnIndex: number): Area => ({ firstRowIndex: formHead.groups, lastRowIndex: formHead.columns, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex });
  const wide = [...new Set(columns.flatMap(({ group }) => group ?? []))].map((group) => {
    const first = columns.findIndex((column) => column.group === group);
    const last = columns.findLastIndex((column) => column.group === group);
    return across(formHead.groups, firstFigureColumnIndex + first, firstFigureColumnIndex + last);
  });
  return [
    ...[formHead.form, formHead.issuedWith, formHead.unitLine].flatMap((rowIndex) => [across(rowIndex, 0, right - 2), across(rowIndex, right, lastColumnIndex)]),
    ...[formHead.title, formHead.period].map((rowIndex) => across(rowIndex, 0, lastColumnIndex)),
    ...[0, 1].map(tall),
    ...columns.flatMap(({ group }, index) => (group === undefined ? [tall(firstFigureColumnIndex + index)] : [])),
    ...wide,
  ];
}

/** The cell in which the sender is named: it may be called otherwise. */
export function senderArea(layout: FormLayout): Area {
  return { firstRowIndex: formHead.form, lastRowIndex: formHead.issuedWith, firstColumnIndex: rightColumnIndex(layout), lastColumnIndex: layout.lastColumnIndex };
}

/** Where signatures stand, left and right. */
export function signatureCells(layout: FormLayout, words: FormSheetWords): readonly PlacedCell[] {
  const right = rightColumnIndex(layout);
  const row = layout.signatureRowIndex;
  return [
    ...placedRow(row, right, [textCell("subtitle", words.signatures.place)]),
    ...placedRow(row + 1, 1, [textCell("title", words.signatures.maker)]),
    ...placedRow(row + 1, right, [textCell("title", words.signatures.head)]),
  ];
}

/** The cells that belong together below the figures. */
export function signatureMerges(layout: FormLayout): readonly Area[] {
  const { signatureRowIndex: row, lastColumnIndex } = layout;
  const right = rightColumnIndex(layout);
  return [
    { firstRowIndex: row, lastRowIndex: row, firstColumnIndex: right, lastColumnIndex },
    { firstRowIndex: row + 1, lastRowIndex: row + 1, firstColumnIndex: 1, lastColumnIndex: 4 },
    { firstRowIndex: row + 1, lastRowIndex: row + 1, firstColumnIndex: right, lastColumnIndex },
  ];
}
