import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { cellAddress, type CellContent } from "../../../src/core";
import { largeSheet } from "../../support/largeSheet";
import { packageParts } from "./packageParts";

/** How large a workbook is, and how many of its figures are wrong. */
export interface FileSize {
  readonly sheetCount: number;
  /** Of each sheet, its two rows of headings not counted. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** One row in so many has a figure that breaks a balance; 0 for none. */
  readonly rowsPerMistake: number;
}

/** Where everything stands that the bench makes. */
export const cacheFolder = resolve(import.meta.dirname, "..", "..", "..", "node_modules", ".cache", "soat-bench");

/** What the files are made by. With another recipe they are others, and are made anew. */
const recipe = ["madeFiles.ts", "packageParts.ts", "../../support/largeSheet.ts"];

function recipeMark(): string {
  const hash = createHash("sha256");
  for (const name of recipe) hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex").slice(0, 8);
}

/** The path of a workbook of offices and officers; it is made when it is asked for the first time. */
export function madeFile(size: FileSize): string {
  const path = join(cacheFolder, `${size.sheetCount}x${size.rowCount}x${size.columnCount}-${size.rowsPerMistake}-${recipeMark()}.xlsx`);
  mkdirSync(cacheFolder, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, workbookBytes(size));
  return path;
}

/** After so many rows the figures come again. */
const rowsInTurn = 1_000;
const headerRowCount = 2;
const acceptedColumn = 4;

/** A workbook as Excel writes one: shared strings, an address on each cell, packed at the usual level. It is no work of ours or of a peer. */
function workbookBytes(size: FileSize): Uint8Array {
  const strings = new Map<string, number>();
  const sheetData = sheetDataXml(size, strings);
  const lastCell = cellAddress(headerRowCount + size.rowCount - 1, size.columnCount - 1);
  const parts = Object.entries(packageParts({ sheetCount: size.sheetCount, sheetData, strings: [...strings.keys()], lastCell }));
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
}

function sheetDataXml({ rowCount, columnCount, rowsPerMistake }: FileSize, strings: Map<string, number>): string {
  const { contents } = largeSheet(Math.min(rowCount, rowsInTurn));
  const [header, body] = [contents.slice(0, headerRowCount), contents.slice(headerRowCount)];
  const rows = Array.from({ length: headerRowCount + rowCount }, (_, rowIndex) => {
    const row = header[rowIndex] ?? body[(rowIndex - headerRowCount) % body.length] ?? [];
    const cells = widened(wrong(row, rowIndex, rowsPerMistake), rowIndex, columnCount);
    return `<row r="${rowIndex + 1}">${cells.map((content, columnIndex) => cellXml(content, cellAddress(rowIndex, columnIndex), strings)).join("")}</row>`;
  });
  return rows.join("");
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
