import { phrase, startsWithAnyPhrase, wording } from "../../text/phrase";
import { isBlank, isFigure } from "../columns/figure";
import type { HeaderBlock } from "../header/headerBlock";
import { seenTextAt, textAt, type SheetGrid } from "../grid/sheetGrid";
import { labelRole } from "./recordRole";
import type { TableColumns } from "../columns/tableColumns";

/** A row below a header, before anyone asks what it stands for. */
export interface BodyRow {
  readonly rowIndex: number;
  /** The numbering of the row, as it stands in a column of its own; "" without one. */
  readonly ordinal: string;
  readonly label: string;
  /** What stands left of the label, in a column of names of its own: the province of an office; "" without one. */
  readonly group: string;
  readonly hasFigures: boolean;
}

/** The rows of a table, and the first row that no longer belongs to it. */
export interface TableBody {
  readonly rows: readonly BodyRow[];
  readonly endRowIndex: number;
}

/** More empty rows than this end a table. */
const blankRowMax = 2;
const footerWords = [
  ...["ghi chú", "nơi nhận", "người lập", "thủ trưởng", "nguồn", "lưu ý", "chú thích", "ký tên", "người duyệt", "người kiểm tra", "kế toán", "xác nhận"],
  ...["KT.", "TM.", "cục trưởng", "chi cục trưởng", "trưởng phòng", "ngày", "lập biểu", "đại diện"],
].map(phrase);

/** What stops a table before its sheet ends: the header of the next one. */
export type IsNextHeader = (rowIndex: number) => boolean;

/** Reads down from a header until the next header, a signature or a gap. */
export function tableBody(grid: SheetGrid, { block, columns }: BodyPlace, isNextHeader: IsNextHeader): TableBody {
  const rows: BodyRow[] = [];
  let blanks = 0;
  let rowIndex = block.lastRowIndex + 1;
  for (; rowIndex < grid.rowCount && blanks <= blankRowMax; rowIndex += 1) {
    const headerHeight = repeatedHeaderHeight(grid, block, rowIndex);
    if (headerHeight > 0 && goesOn(rows, bodyRow(grid, rowIndex + headerHeight, columns))) rowIndex += headerHeight;
    const row = bodyRow(grid, rowIndex, columns);
    if (isEnd(row, { rows, isNextHeader })) break;
    blanks = isEmpty(row) ? blanks + 1 : 0;
    if (blanks === 0) rows.push(row);
  }
  return { rows, endRowIndex: rowIndex };
}

/** A remark between the header and the first figures ends nothing: it says in which unit they are, or of which day. */
function isEnd(row: BodyRow, { rows, isNextHeader }: { readonly rows: readonly BodyRow[]; readonly isNextHeader: IsNextHeader }): boolean {
  if (row.hasFigures) return false;
  return (isFooter(row) && rows.some(({ hasFigures }) => hasFigures)) || isNextHeader(row.rowIndex);
}

/** The header that a body stands below, and what its columns are for. */
export interface BodyPlace {
  readonly block: HeaderBlock;
  readonly columns: TableColumns;
}

/** The rows that the header of the table takes where it is written once more, as at the top of each printed page; 0 elsewhere. */
function repeatedHeaderHeight(grid: SheetGrid, { firstRowIndex, lastRowIndex }: HeaderBlock, rowIndex: number): number {
  let labels = 0;
  for (let columnIndex = 0; columnIndex < grid.columnCount; columnIndex += 1) {
    const text = textAt(grid, firstRowIndex, columnIndex);
    if (text !== textAt(grid, rowIndex, columnIndex)) return 0;
    if (text !== "") labels += 1;
  }
  return labels >= 2 ? lastRowIndex - firstRowIndex + 1 : 0;
}

/** A header that comes again goes on with the table in the midst of its rows. Behind a total another table begins, unless the numbering of the rows goes on. */
function goesOn(rows: readonly BodyRow[], next: BodyRow): boolean {
  const last = rows[rows.length - 1];
  if (last?.hasFigures !== true) return false;
  return !labelRole(last.label).isTotal || isNextNumber(rows, next);
}

function isNextNumber(rows: readonly BodyRow[], { ordinal }: BodyRow): boolean {
  const before = rows.findLast((row) => wholeNumber.test(row.ordinal));
  return before !== undefined && wholeNumber.test(ordinal) && Number.parseInt(ordinal, 10) === Number.parseInt(before.ordinal, 10) + 1;
}

const wholeNumber = /^\d+\.?$/;

function isEmpty({ hasFigures, label }: BodyRow): boolean {
  return !hasFigures && label === "";
}

function isFooter({ label, ordinal }: BodyRow): boolean {
  const text = wording(label === "" ? ordinal : label);
  return startsWithAnyPhrase(text, footerWords) || /^\s*[(*]/.test(label) || / ngay\S* .* thang\S* .* nam\S* /.test(` ${text.key} `);
}

function bodyRow(grid: SheetGrid, rowIndex: number, columns: TableColumns): BodyRow {
  return {
    rowIndex,
    ordinal: columns.ordinalColumnIndexes.map((columnIndex) => ordinalAt(grid, rowIndex, columnIndex)).join(""),
    label: labelOf(grid, rowIndex, columns),
    group: columns.labelColumnIndexes.length > 1 ? seenTextAt(grid, rowIndex, columns.labelColumnIndexes[0] ?? 0) : "",
    hasFigures: columns.figureReadings.some(({ header }) => isFigureCell(grid, rowIndex, header.columnIndex)),
  };
}

function isFigureCell(grid: SheetGrid, rowIndex: number, columnIndex: number): boolean {
  const content = grid.contentAt(rowIndex, columnIndex);
  return typeof content === "number" || (!isBlank(content) && isFigure(content));
}

function ordinalAt(grid: SheetGrid, rowIndex: number, columnIndex: number): string {
  const content = grid.contentAt(rowIndex, columnIndex);
  return typeof content === "number" || typeof content === "string" ? String(content).trim() : "";
}

/** The name nearest to the figures; a name that is merged with the numbering, or over several rows, counts for all of them. */
function labelOf(grid: SheetGrid, rowIndex: number, { labelColumnIndexes, ordinalColumnIndexes }: TableColumns): string {
  for (let index = labelColumnIndexes.length - 1; index >= 0; index -= 1) {
    const text = textAt(grid, rowIndex, labelColumnIndexes[index] ?? 0);
    if (text.trim() !== "") return text;
  }
  for (const columnIndex of [...labelColumnIndexes, ...ordinalColumnIndexes]) {
    const text = seenTextAt(grid, rowIndex, columnIndex);
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return "";
}
