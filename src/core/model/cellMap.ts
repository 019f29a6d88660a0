import type { CellRef } from "./sheet";

/** Values by the cells of a workbook. */
export interface CellMap<Value> {
  readonly get: (at: CellRef) => Value | undefined;
  readonly set: (at: CellRef, value: Value) => void;
}

/** No sheet of Excel has more columns. */
const columnCountMax = 16_384;

/** Begins without values. Cells are told apart by numbers within their sheets: to make a text of each costs more than to look it up. */
export function cellMap<Value>(): CellMap<Value> {
  const bySheet = new Map<string, Map<number, Value>>();
  return {
    get: (at) => bySheet.get(at.sheet)?.get(placeOf(at)),
    set: (at, value) => {
      const places = bySheet.get(at.sheet);
      if (places) places.set(placeOf(at), value);
      else bySheet.set(at.sheet, new Map([[placeOf(at), value]]));
    },
  };
}

function placeOf({ rowIndex, columnIndex }: CellRef): number {
  return rowIndex * columnCountMax + columnIndex;
}
