import { contentAt, formulaAt, isExcelError, type CellContent, type SheetSnapshot } from "../../core";
import { formulaShape } from "../ownership/formulaShape";
import type { CellDifference } from "./versionComparison";

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A cell in both versions of its sheet; `undefined` in the version that has no such row or column. */
export interface CellInTime {
  readonly sheetBefore: SheetSnapshot;
  readonly sheetAfter: SheetSnapshot;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  /** Rows or columns of the sheet stand elsewhere, and references with them. */
  readonly isMoved: boolean;
}

/** What happened to a cell; `undefined` when nothing did. */
export function cellDifference(cell: CellInTime): CellDifference | undefined {
  const { before, after } = cell;
  const [old, now] = [contentIn(cell.sheetBefore, before), contentIn(cell.sheetAfter, after)];
  const places = placesOf(cell);
  if (isSameContent(old, now)) return before && after ? formulaDifference(cell, places) : undefined;
  if (isBlank(old)) return { kind: "filled", ...places, before: null, after: now };
  return isBlank(now) ? { kind: "removed", ...places, before: old, after: null } : { kind: "changed", ...places, before: old, after: now };
}

/** The empty text of a formula looks like an empty cell, and is compared as one. */
export function isBlank(content: CellContent): boolean {
  return content === null || content === "";
}

function placesOf({ sheetAfter: { name: sheet }, before, after }: CellInTime): Pick<CellDifference, "at" | "beforeAt" | "isGone"> {
  if (!after) return { at: { sheet, ...(before ?? { rowIndex: 0, columnIndex: 0 }) }, isGone: true };
  return { at: { sheet, ...after }, ...(before && !isSamePlace(before, after) && { beforeAt: { sheet, ...before } }) };
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;
}

/** Where lines were inserted, references move by themselves: then only the shape of a formula tells whether a person changed it. */
function formulaDifference({ sheetBefore, sheetAfter, before, after, isMoved }: CellInTime, places: Pick<CellDifference, "at" | "beforeAt">): CellDifference | undefined {
  const [old, now] = [formulaIn(sheetBefore, before), formulaIn(sheetAfter, after)];
  const isSame = isMoved ? formulaShape(old) === formulaShape(now) : old === now;
  return isSame ? undefined : { kind: "formulaChanged", ...places, before: old, after: now };
}

function contentIn(sheet: SheetSnapshot, place: Place | undefined): CellContent {
  return place ? contentAt(sheet, place.rowIndex, place.columnIndex) : null;
}

function formulaIn(sheet: SheetSnapshot, place: Place | undefined): string {
  return place ? formulaAt(sheet, place.rowIndex, place.columnIndex) : "";
}

function isSameContent(one: CellContent, other: CellContent): boolean {
  if (isBlank(one) && isBlank(other)) return true;
  return isExcelError(one) && isExcelError(other) ? one.error === other.error : one === other;
}
