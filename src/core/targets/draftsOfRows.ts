import type { Side } from "../model/indicator";
import type { CellContent } from "../model/sheet";
import { rateIn, sideNamed, textOf, yearIn } from "./draftFields";
import { fieldHeaded } from "./targetColumns";
import { emptyDraft, targetFields, type TargetDraft, type TargetField } from "./targetDraft";

const sideWords = { cases: "Việc", money: "Tiền" } as const;
const headerRowMax = 10;

/** What a column of a pasted block holds: a field, or the rates of one side. */
type Column = TargetField | Side | undefined;

/**
 * Lines of targets from a block that was pasted or read from a file. Its columns are known by their headings: one line for each side,
 * or, as decisions have it, one line for each unit with its việc and its tiền side by side. A block without headings is taken in that order.
 * What the block does not say is taken from `rest`.
 */
export function draftsOfRows(rows: readonly (readonly CellContent[])[], rest: Partial<TargetDraft>): readonly TargetDraft[] {
  const headerIndex = rows.slice(0, headerRowMax).findIndex((row) => isHeader(row.map(columnHeaded)));
  const columns = headerIndex < 0 ? undefined : rows[headerIndex]?.map(columnHeaded);
  return rows.slice(headerIndex + 1).flatMap((row) => draftsOfRow(row, columns ?? columnsOf(row), rest));
}

function columnHeaded(content: CellContent): Column {
  const text = textOf(content);
  return fieldHeaded(text) ?? sideNamed(text);
}

function isHeader(columns: readonly Column[]): boolean {
  return columns.includes("unit") && (columns.includes("rate") || columns.includes("cases") || columns.includes("money"));
}

/** The columns of a line without headings: all fields in the order of the sheet, or a number, the unit, its việc and its tiền. */
function columnsOf([first = null, second = null, third = null]: readonly CellContent[]): readonly Column[] {
  if (yearIn(first) !== undefined && sideNamed(textOf(third)) !== undefined) return targetFields;
  const isNumbered = /^\d{1,3}\.?$/.test(textOf(first)) && rateIn(second).value === undefined;
  return isNumbered ? [undefined, "unit", "cases", "money"] : ["unit", "cases", "money"];
}

function draftsOfRow(row: readonly CellContent[], columns: readonly Column[], rest: Partial<TargetDraft>): readonly TargetDraft[] {
  const cell = (column: Column): CellContent => (columns.includes(column) ? (row[columns.indexOf(column)] ?? null) : null);
  if (textOf(cell("unit")) === "") return [];
  const fields = Object.fromEntries(targetFields.filter((field) => textOf(cell(field)) !== "").map((field) => [field, cell(field)]));
  const draft: TargetDraft = { ...emptyDraft, ...rest, ...fields };
  if (columns.includes("rate")) return [draft];
  return (["cases", "money"] as const).filter((side) => textOf(cell(side)) !== "").map((side) => ({ ...draft, side: sideWords[side], rate: cell(side) }));
}
