import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { cellAddress, type CellContent } from "../../../src/core";
import { packageParts } from "./packageParts";
import { largeSheet } from "../../support/largeSheet";

/** How large a workbook is, and how many of its figures are wrong. */
export interface FileSize {
  readonly rowCount: number;
  readonly columnCount: number;
  /** One row in so many has a figure that breaks a balance; 0 for none. */
  readonly rowsPerMistake: number;
}

/** The path of a workbook of offices and officers; it is made when it is asked for the first time. */
export function madeFile(folder: string, size: FileSize): string {
  const path = join(folder, `${size.rowCount}x${size.columnCount}-${size.rowsPerMistake}.xlsx`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, workbookBytes(size));
  return path;
}

/** After so many rows the figures come again. */
const rowsInTurn = 1_000;
const headerRowCount = 2;
const acceptedColumn = 4;

/** A workbook as Excel writes one: shared strings, an address on each cell, packed at the usual level. It is no work of ours or of a peer. */
function workbookBytes({ rowCount, columnCount, rowsPerMistake }: FileSize): Uint8Array {
  const { contents } = largeSheet(Math.min(rowCount, rowsInTurn) - headerRowCount);
  const strings = new Map<string, number>();
  const rows = Array.from({ length: rowCount }, (_, rowIndex) => {
    const row = contents[rowIndex < contents.length ? rowIndex : headerRowCount + ((rowIndex - headerRowCount) % (contents.length - headerRowCount))] ?? [];
    const cells = widened(wrong(row, rowIndex, rowsPerMistake), rowIndex, columnCount);
    return `<row r="${rowIndex + 1}">${cells.map((content, columnIndex) => cellXml(content, cellAddress(rowIndex, columnIndex), strings)).join("")}</row>`;
  });
  const parts = Object.entries(packageParts({ sheetData: rows.join(""), strings: [...strings.keys()], lastCell: cellAddress(rowCount - 1, columnCount - 1) }));
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
}

function cellXml(content: CellContent, address: string, strings: Map<string, number>): string {
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content !== "string") return "";
  const index = strings.get(content) ?? strings.size;
  strings.set(content, index);
  return `<c r="${address}" t="s"><v>${index}</v></c>`;
}

function wrong(row: readonly CellContent[], rowIndex: number, rowsPerMistake: number): readonly CellContent[] {
  const isWrong = rowsPerMistake > 0 && rowIndex > headerRowCount && rowIndex % rowsPerMistake === 0;
  return isWrong ? row.with(acceptedColumn, Number(row[acceptedColumn]) + 9) : row;
}

/** Columns that nobody checks, as such lists have them: numbers that hardly repeat, and remarks that do. */
function widened(row: readonly CellContent[], rowIndex: number, columnCount: number): readonly CellContent[] {
  const more = Array.from({ length: columnCount - row.length }, (_, index): CellContent => {
    if (rowIndex < headerRowCount) return rowIndex === 0 ? `Ghi chú ${index + 1}` : null;
    return index % 10 === 9 ? `Hồ sơ loại ${(rowIndex + index) % 200}` : (rowIndex * 7919 + index * 104_729) % 1_000_003;
  });
  return [...row, ...more];
}
