import { brokenFile } from "../brokenFile";
import { attributeIn } from "../xml/attributes";
import { tagEnd } from "../xml/walkXml";
import { readCellTag } from "./cellTag";
import type { CellSpan, RowSpan, SheetDataRange, SheetDataVisitor } from "./spans";

const rowCountMax = 1_048_576;
const lessThan = 60;

/** The scan of one sheet on its way. */
interface Scan {
  readonly text: string;
  readonly nameOffset: number;
  readonly closeMark: string;
  readonly visitor: SheetDataVisitor;
  readonly cell: CellSpan;
  rowIndex: number;
  /** Where the next comment or CDATA section stands, at or after the place of the scan. */
  nextMark: number;
}

/** Walks over rows and cells by hand: a sheet may have millions, and all that is wanted of most is one number. */
export function scanSheetData(text: string, range: SheetDataRange, visitor: SheetDataVisitor): void {
  const cell: CellSpan = { rowIndex: 0, columnIndex: -1, isPlaced: false, styleId: 0, type: "n", start: 0, openEnd: 0, closeStart: 0, end: 0 };
  const shape = { nameOffset: 1 + range.prefix.length, closeMark: `</${range.prefix}c`, nextMark: markFrom(text, range.from) };
  const scan: Scan = { text, visitor, cell, rowIndex: -1, ...shape };
  let start = text.indexOf("<", range.from);
  while (start >= 0 && start < range.to) {
    start = text.indexOf("<", scanTag(scan, start));
  }
}

/** Reads the tag, or the whole cell, at `start`; gives where to go on. */
function scanTag(scan: Scan, start: number): number {
  const nameStart = start + scan.nameOffset;
  const first = scan.text.charCodeAt(nameStart);
  if (first === 99 && isNameEnd(scan.text.charCodeAt(nameStart + 1))) return scanCell(scan, start);
  if (first === 114 && scan.text.startsWith("row", nameStart)) return scanRow(scan, start);
  return otherMarkup(scan, start);
}

function scanCell(scan: Scan, start: number): number {
  const { text, cell } = scan;
  cell.start = start;
  cell.rowIndex = scan.rowIndex;
  readCellTag(text, start + scan.nameOffset + 1, cell);
  if (cell.closeStart < 0) closeCell(scan);
  scan.visitor.cell(cell);
  return cell.end;
}

function scanRow(scan: Scan, start: number): number {
  const row = rowSpan(scan.text, start, scan.rowIndex);
  scan.rowIndex = row.rowIndex;
  scan.cell.columnIndex = -1;
  scan.visitor.row(row);
  if (row.isSelfClosed) scan.visitor.rowEnd(row.openEnd, row.openEnd);
  return row.openEnd;
}

function rowSpan(text: string, start: number, previousRowIndex: number): RowSpan {
  const openEnd = tagEnd(text, start);
  const written = attributeIn(text.slice(start, openEnd), "r");
  const rowIndex = written === undefined ? previousRowIndex + 1 : Number(written) - 1;
  if (!Number.isInteger(rowIndex) || rowIndex < 0 || rowIndex >= rowCountMax) throw brokenFile("a row outside of the sheet");
  return { rowIndex, isNumbered: written !== undefined, start, openEnd, isSelfClosed: text.charCodeAt(openEnd - 2) === 47 };
}

function otherMarkup({ text, nameOffset, visitor }: Scan, start: number): number {
  if (text.startsWith("<!--", start)) return after(text, "-->", start);
  if (text.startsWith("<!", start)) throw brokenFile("a DOCTYPE in a part");
  const end = after(text, ">", start);
  if (text.startsWith("</", start) && text.startsWith("row", start + nameOffset + 1)) visitor.rowEnd(start, end);
  return end;
}

function closeCell(scan: Scan): void {
  const { text, closeMark, cell } = scan;
  let close = text.indexOf(closeMark, cell.openEnd);
  while (close >= 0 && !isNameEnd(text.charCodeAt(close + closeMark.length))) close = text.indexOf(closeMark, close + 1);
  if (close < 0) throw brokenFile("a cell is cut off");
  if (scan.nextMark < cell.openEnd) scan.nextMark = markFrom(text, cell.openEnd);
  cell.closeStart = scan.nextMark < close ? closeBehindMarks(text, closeMark, cell.openEnd) : close;
  cell.end = after(text, ">", cell.closeStart);
}

/** Finds the closing tag where a comment or a CDATA section stands in the cell: it might contain what looks like the tag. */
function closeBehindMarks(text: string, closeMark: string, from: number): number {
  let offset = text.indexOf("<", from);
  while (offset >= 0 && !(text.startsWith(closeMark, offset) && isNameEnd(text.charCodeAt(offset + closeMark.length)))) {
    if (text.startsWith("<!--", offset)) offset = after(text, "-->", offset);
    else if (text.startsWith("<![CDATA[", offset)) offset = after(text, "]]>", offset);
    else offset += 1;
    offset = text.indexOf("<", offset);
  }
  if (offset < 0) throw brokenFile("a cell is cut off");
  return offset;
}

/** Looks for "!", which is rare: "<" stands everywhere, and a search for "<!" would stop at each. */
function markFrom(text: string, from: number): number {
  let found = text.indexOf("!", from);
  while (found >= 0 && text.charCodeAt(found - 1) !== lessThan) found = text.indexOf("!", found + 1);
  return found < 0 ? Number.POSITIVE_INFINITY : found - 1;
}

function isNameEnd(code: number): boolean {
  return code <= 32 || code === 62 || code === 47;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw brokenFile("a part is cut off");
  return found + mark.length;
}
