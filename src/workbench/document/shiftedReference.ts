import { columnIndexOf, columnLetters } from "../../core";
import { cornerText, referenceCorner, type ReferenceCorner } from "./referenceCorner";
import { shiftedRun, type Shift } from "./shift";

/** Moves a reference such as "$B$2:C9"; "#REF!" when all of it was taken out. */
export function shiftedReference(reference: string, shift: Shift): string {
  const corners = reference.split(":").map(referenceCorner);
  const indexes = corners.map((corner) => indexOf(corner, shift.axis));
  if (indexes.some((index) => index === undefined)) return reference;
  const ends = indexes.map(Number);
  const run = shiftedRun(Math.min(...ends), Math.max(...ends), shift);
  if (!run) return "#REF!";
  return corners.map((corner, end) => cornerText(movedCorner(corner, shift.axis, run[end === 0 ? 0 : 1]))).join(":");
}

function indexOf({ rowText, columnText }: ReferenceCorner, axis: Shift["axis"]): number | undefined {
  if (axis === "row") return rowText === "" ? undefined : Number(rowText) - 1;
  return columnText === "" ? undefined : columnIndexOf(columnText);
}

function movedCorner(corner: ReferenceCorner, axis: Shift["axis"], index: number): ReferenceCorner {
  return axis === "row" ? { ...corner, rowText: String(index + 1) } : { ...corner, columnText: columnLetters(index) };
}
