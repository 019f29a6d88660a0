import { areaAddress, areaAround, cellAddress, type CellRef } from "../core";

/**
 * A cell with its sheet, as a person reads it. The sheet's name stands as it is: this is text, not a formula.
 *
 * @example cellName({ sheet: "Biểu 04", rowIndex: 11, columnIndex: 3 }) // "Biểu 04!D12"
 */
export function cellName(at: CellRef): string {
  return `${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)}`;
}

/** A cell as it is called in its own sheet: the address alone there, with the sheet's name elsewhere. */
export function cellNameIn(sheet: string, at: CellRef): string {
  return at.sheet === sheet ? cellAddress(at.rowIndex, at.columnIndex) : cellName(at);
}

/** The area around cells, as it is called in a sheet: "D10:D72". Cells of several sheets go by those of the first. */
export function areaNameIn(sheet: string, cells: readonly [CellRef, ...CellRef[]]): string {
  const area = areaAddress(areaAround(cells));
  return cells[0].sheet === sheet ? area : `${cells[0].sheet}!${area}`;
}
