import type { Area } from "../../core";

/** The cells that two areas share; undefined when they share none. */
export function intersection(one: Area, other: Area): Area | undefined {
  const shared: Area = {
    firstRowIndex: Math.max(one.firstRowIndex, other.firstRowIndex),
    firstColumnIndex: Math.max(one.firstColumnIndex, other.firstColumnIndex),
    lastRowIndex: Math.min(one.lastRowIndex, other.lastRowIndex),
    lastColumnIndex: Math.min(one.lastColumnIndex, other.lastColumnIndex),
  };
  return shared.lastRowIndex < shared.firstRowIndex || shared.lastColumnIndex < shared.firstColumnIndex ? undefined : shared;
}

/** Whether two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return intersection(one, other) !== undefined;
}
