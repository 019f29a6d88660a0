import type { IRange } from "@univerjs/core";
import type { Area } from "../../core";

/** An area in the engine's terms. */
export function rangeData(area: Area): IRange {
  return {
    startRow: area.firstRowIndex,
    endRow: area.lastRowIndex,
    startColumn: area.firstColumnIndex,
    endColumn: area.lastColumnIndex,
  };
}

/** A range of the engine as an area. */
export function areaOfRange({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return { firstRowIndex: startRow, firstColumnIndex: startColumn, lastRowIndex: endRow, lastColumnIndex: endColumn };
}
