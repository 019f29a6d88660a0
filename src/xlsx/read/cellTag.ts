import { brokenFile } from "../brokenFile";
import type { CellSpan } from "./spans";

const columnCountMax = 16_384;

/** Reads the opening tag of a cell from after its name into `cell`; `closeStart` is −1 when the cell goes on. */
export function readCellTag(text: string, nameEnd: number, cell: CellSpan): void {
  cell.columnIndex += 1;
  cell.isPlaced = false;
  cell.styleId = 0;
  cell.type = "n";
  let offset = pastBlanks(text, nameEnd);
  let code = text.charCodeAt(offset);
  while (code !== 62 && code !== 47) {
    offset = pastBlanks(text, readAttribute(text, offset, cell));
    code = text.charCodeAt(offset);
  }
  cell.openEnd = code === 62 ? offset + 1 : offset + 2;
  cell.closeStart = code === 62 ? -1 : cell.openEnd;
  cell.end = cell.openEnd;
  if (cell.columnIndex >= columnCountMax) throw brokenFile("a cell outside of the sheet");
}

function readAttribute(text: string, start: number, cell: CellSpan): number {
  const equals = text.indexOf("=", start);
  const open = equals < 0 ? -1 : pastBlanks(text, equals + 1);
  const close = open < 0 ? -1 : text.indexOf(text.charAt(open), open + 1);
  if (close < 0) throw brokenFile("a cell is cut off");
  if (equals === start + 1) keepAttribute(text, { name: text.charCodeAt(start), open: open + 1, close }, cell);
  return close + 1;
}

interface ShortAttribute {
  readonly name: number;
  readonly open: number;
  readonly close: number;
}

function keepAttribute(text: string, { name, open, close }: ShortAttribute, cell: CellSpan): void {
  if (name === 114) {
    cell.columnIndex = columnIndexAt(text, open, cell);
    cell.isPlaced = true;
  } else if (name === 115) {
    cell.styleId = Number(text.slice(open, close)) || 0;
  } else if (name === 116) {
    cell.type = text.slice(open, close);
  }
}

/** The column of an address; its row number must be that of the row, and is passed over. */
function columnIndexAt(text: string, open: number, cell: CellSpan): number {
  let index = 0;
  let offset = open;
  for (;;) {
    const letter = text.charCodeAt(offset) & 0xdf;
    if (letter < 65 || letter > 90) break;
    index = index * 26 + letter - 64;
    offset += 1;
  }
  return index === 0 ? cell.columnIndex : index - 1;
}

function pastBlanks(text: string, start: number): number {
  let offset = start;
  while (text.charCodeAt(offset) <= 32) offset += 1;
  return offset;
}
