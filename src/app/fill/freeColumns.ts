import type { Area, SheetSnapshot } from "../../core";
import { contentAt, formulaAt } from "../../core";

/** The last column that Excel has (XFD). */
const columnIndexMax = 16_383;

/** The first of `count` empty columns beside an area, over the area's rows; `undefined` when the sheet has no room. */
export function freeColumns(sheet: SheetSnapshot, beside: Area, count: number): number | undefined {
  for (let first = beside.lastColumnIndex + 1; first + count - 1 <= columnIndexMax; first++) {
    const columns = { ...beside, firstColumnIndex: first, lastColumnIndex: first + count - 1 };
    if (isEmpty(sheet, columns)) return first;
  }
  return undefined;
}

function isEmpty(sheet: SheetSnapshot, area: Area): boolean {
  if (sheet.merges.some((merge) => overlap(merge, area))) return false;
  for (let rowIndex = area.firstRowIndex; rowIndex <= area.lastRowIndex; rowIndex++) {
    for (let columnIndex = area.firstColumnIndex; columnIndex <= area.lastColumnIndex; columnIndex++) {
      if (contentAt(sheet, rowIndex, columnIndex) !== null || formulaAt(sheet, rowIndex, columnIndex) !== "") return false;
    }
  }
  return true;
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.firstRowIndex <= b.lastRowIndex && b.firstRowIndex <= a.lastRowIndex && a.firstColumnIndex <= b.lastColumnIndex && b.firstColumnIndex <= a.lastColumnIndex
  );
}
