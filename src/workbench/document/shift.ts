import type { Area } from "../../core";

/** Rows or columns put in or taken out. `count` is negative when they were taken out. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly index: number;
  readonly count: number;
}

/** Where a row or column index goes; undefined when it was taken out. */
export function shiftedIndex(index: number, shift: Shift): number | undefined {
  if (index < shift.index) return index;
  if (shift.count < 0 && index < shift.index - shift.count) return undefined;
  return index + shift.count;
}

/** Where the run of indexes from `first` to `last` goes: it grows, shrinks or moves; undefined when all of it was taken out. */
export function shiftedRun(first: number, last: number, shift: Shift): readonly [number, number] | undefined {
  if (shift.count >= 0) return [shiftedIndex(first, shift) ?? first, shiftedIndex(last, shift) ?? last];
  const removedEnd = shift.index - shift.count;
  const newFirst = first < shift.index ? first : Math.max(shift.index, first + shift.count);
  const newLast = last < shift.index ? last : last < removedEnd ? shift.index - 1 : last + shift.count;
  return newLast < newFirst ? undefined : [newFirst, newLast];
}

/** Where an area goes; undefined when all of it was taken out. */
export function shiftedArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === "row") {
    const run = shiftedRun(area.firstRowIndex, area.lastRowIndex, shift);
    return run && { ...area, firstRowIndex: run[0], lastRowIndex: run[1] };
  }
  const run = shiftedRun(area.firstColumnIndex, area.lastColumnIndex, shift);
  return run && { ...area, firstColumnIndex: run[0], lastColumnIndex: run[1] };
}

/** Those areas that are left, each where it went. */
export function shiftedAreas(areas: readonly Area[], shift: Shift): readonly Area[] {
  return areas.map((area) => shiftedArea(area, shift)).filter((area) => area !== undefined);
}
