import type { Area } from "./sheet";

/**
 * The letters of a column.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(columnIndex: number): string {
  const last = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? last : columnLetters(Math.floor(columnIndex / 26) - 1) + last;
}

/**
 * The index of a column from its letters.
 *
 * @example columnIndexOf("AB") // 27
 */
export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * A cell as Excel writes it.
 *
 * @example cellAddress(6, 2) // "C7"
 */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/**
 * An area as Excel writes it; a single cell has no colon.
 *
 * @example areaAddress({ firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 1, lastColumnIndex: 2 }) // "A1:C2"
 */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstRowIndex, area.firstColumnIndex);
  const last = cellAddress(area.lastRowIndex, area.lastColumnIndex);
  return first === last ? first : `${first}:${last}`;
}

/**
 * An address that stays where it is when its formula is copied.
 *
 * @example absoluteAddress("B2:C3") // "$B$2:$C$3"
 */
export function absoluteAddress(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/**
 * A sheet's name as a formula writes it: always quoted, so that no name can be read as anything else.
 *
 * @example quotedSheet("M'Đrắk") // "'M''Đrắk'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * The area that an address without a sheet name stands for, or `undefined` when it is not such an address.
 * Dollar signs are ignored; whole rows and columns are not areas here.
 *
 * @example areaOf("$B$2:C3") // { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 2, lastColumnIndex: 2 }
 */
export function areaOf(address: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match) return undefined;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    firstRowIndex: Number(firstRow) - 1,
    firstColumnIndex: columnIndexOf(firstColumn),
    lastRowIndex: Number(lastRow) - 1,
    lastColumnIndex: columnIndexOf(lastColumn),
  };
}

/** Whether a cell lies in an area. */
export function isInArea(area: Area, rowIndex: number, columnIndex: number): boolean {
  return (
    rowIndex >= area.firstRowIndex &&
    rowIndex <= area.lastRowIndex &&
    columnIndex >= area.firstColumnIndex &&
    columnIndex <= area.lastColumnIndex
  );
}
