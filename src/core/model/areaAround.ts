import type { Area, CellRef } from "./sheet";

/** The smallest area of a sheet that holds all the cells of the sheet of the first one. */
export function areaAround([first, ...others]: readonly [CellRef, ...CellRef[]]): Area {
  let { rowIndex: firstRowIndex, rowIndex: lastRowIndex, columnIndex: firstColumnIndex, columnIndex: lastColumnIndex } = first;
  for (const { sheet, rowIndex, columnIndex } of others) {
    if (sheet !== first.sheet) continue;
    firstRowIndex = Math.min(firstRowIndex, rowIndex);
    lastRowIndex = Math.max(lastRowIndex, rowIndex);
    firstColumnIndex = Math.min(firstColumnIndex, columnIndex);
    lastColumnIndex = Math.max(lastColumnIndex, columnIndex);
  }
  return { firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex };
}
