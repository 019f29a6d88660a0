import { areaAddress, areaOf, columnIndexOf, columnLetters, type Area } from "../../core";
import { quotedSheetName } from "../document";
import { columnLimit, isEntireColumn, isEntireRow, isOnSheet, rowLimit } from "./sheetLimits";

/** An address taken apart. `sheetName` is undefined when none was written. */
export interface ParsedAddress {
  readonly sheetName: string | undefined;
  /** What stood after the sheet name. */
  readonly local: string;
}

/** Splits "'Biểu 06'!A1:B2" at the sheet name. */
export function splitAddress(address: string): ParsedAddress {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  if (!match) return { sheetName: undefined, local: address };
  const [, quoted, plain, local = ""] = match;
  return { sheetName: quoted === undefined ? plain : quoted.replaceAll("''", "'"), local };
}

/**
 * The area of an address without a sheet name: cells, whole columns ("A:C") or whole rows ("2:4"); undefined when it is none.
 *
 * @example localArea("B:C") // rows 0 to 1048575, columns 1 to 2
 */
export function localArea(address: string): Area | undefined {
  const text = address.replaceAll("$", "").trim();
  const area = areaOf(text) ?? columnsArea(text) ?? rowsArea(text);
  if (!area) return undefined;
  const ordered: Area = {
    firstRowIndex: Math.min(area.firstRowIndex, area.lastRowIndex),
    lastRowIndex: Math.max(area.firstRowIndex, area.lastRowIndex),
    firstColumnIndex: Math.min(area.firstColumnIndex, area.lastColumnIndex),
    lastColumnIndex: Math.max(area.firstColumnIndex, area.lastColumnIndex),
  };
  return isOnSheet(ordered) ? ordered : undefined;
}

/** An area without a sheet name, as Excel writes it: "A1:B2", "A:C" or "2:4". */
export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.firstRowIndex + 1}:${area.lastRowIndex + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.firstColumnIndex)}:${columnLetters(area.lastColumnIndex)}`;
  return areaAddress(area);
}

/** An area with its sheet name, as `Range.address` gives it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${localAddress(area)}`;
}

/** An area with dollar signs and its sheet name, as the formula of a name holds it. */
export function absoluteFormula(sheetName: string, area: Area): string {
  return `=${quotedSheetName(sheetName)}!${localAddress(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

function columnsArea(text: string): Area | undefined {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (!match) return undefined;
  const [, first = "", last = ""] = match;
  return { firstRowIndex: 0, lastRowIndex: rowLimit - 1, firstColumnIndex: columnIndexOf(first), lastColumnIndex: columnIndexOf(last) };
}

function rowsArea(text: string): Area | undefined {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const [, first = "", last = ""] = match;
  return { firstRowIndex: Number(first) - 1, lastRowIndex: Number(last) - 1, firstColumnIndex: 0, lastColumnIndex: columnLimit - 1 };
}
