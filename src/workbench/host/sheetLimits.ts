import type { Area } from "../../core";

/** How many rows and columns a sheet has, in Excel since 2007. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** All cells of a sheet. */
export const wholeSheet: Area = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: rowLimit - 1, lastColumnIndex: columnLimit - 1 };

/** Whether an area lies on a sheet, with its ends in order. */
export function isOnSheet(area: Area): boolean {
  return (
    area.firstRowIndex >= 0 &&
    area.firstColumnIndex >= 0 &&
    area.lastRowIndex < rowLimit &&
    area.lastColumnIndex < columnLimit &&
    area.firstRowIndex <= area.lastRowIndex &&
    area.firstColumnIndex <= area.lastColumnIndex
  );
}

/** Whether an area is made of whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.firstRowIndex === 0 && area.lastRowIndex === rowLimit - 1;
}

/** Whether an area is made of whole rows. */
export function isEntireRow(area: Area): boolean {
  return area.firstColumnIndex === 0 && area.lastColumnIndex === columnLimit - 1;
}

/** How many rows an area has. */
export function rowCountOf(area: Area): number {
  return area.lastRowIndex - area.firstRowIndex + 1;
}

/** How many columns an area has. */
export function columnCountOf(area: Area): number {
  return area.lastColumnIndex - area.firstColumnIndex + 1;
}
