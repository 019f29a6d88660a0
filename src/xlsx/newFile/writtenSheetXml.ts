import { areaAddress } from "../../core";
import type { XlsxCell, XlsxRow, XlsxSheet } from "../contents";
import { cellXml } from "../write/cells/cellXml";
import { writable } from "../write/cells/fileInputOf";
import { countedXml, elementXml } from "../xml/elementXml";
import { spreadsheet } from "./newPackage";

/** A sheet of a new file, its parts in the order that the format asks for. */
export function writtenSheetXml({ cells, rows, columns, merges, isProtected }: XlsxSheet): string {
  const rowIndexes = [...new Set([...cells.keys(), ...rows.keys()])].sort((one, other) => one - other);
  const inside = [
    columnsXml(columns),
    elementXml("sheetData", {}, rowIndexes.map((rowIndex) => rowXml(rowIndex, { cells: cells.get(rowIndex), row: rows.get(rowIndex) })).join("")),
    isProtected ? elementXml("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : "",
    countedXml("mergeCells", merges.map((area) => elementXml("mergeCell", { ref: areaAddress(area) }))),
  ];
  return elementXml("worksheet", { xmlns: spreadsheet }, inside.join(""));
}

function columnsXml(columns: XlsxSheet["columns"]): string {
  const own = columns.filter(({ widthCharacters, isHidden }) => widthCharacters !== undefined || isHidden);
  const written = own.map(({ firstColumnIndex, lastColumnIndex, widthCharacters, isHidden }) =>
    elementXml("col", { min: firstColumnIndex + 1, max: lastColumnIndex + 1, width: widthCharacters, customWidth: widthCharacters === undefined ? undefined : 1, hidden: isHidden ? 1 : undefined }),
  );
  return written.length === 0 ? "" : elementXml("cols", {}, written.join(""));
}

interface RowToWrite {
  readonly cells: ReadonlyMap<number, XlsxCell> | undefined;
  readonly row: XlsxRow | undefined;
}

function rowXml(rowIndex: number, { cells = new Map(), row }: RowToWrite): string {
  const inside = [...cells].map(([columnIndex, { content, formula, styleId, arrayArea }]) =>
    cellXml({ at: { rowIndex, columnIndex }, input: { formula, content: writable(content) }, styleId, tag: "", prefix: "", ...(arrayArea ? { arrayArea } : {}) }),
  );
  const height = row?.heightPoints;
  return elementXml("row", { r: rowIndex + 1, ht: height, customHeight: height === undefined ? undefined : 1, hidden: row?.isHidden === true ? 1 : undefined }, inside.join(""));
}
