import type { Area } from "../../core";
import { emptyCell, hasContent, isUntouched, type Cell, type PlacedCell } from "./cell";

/** Cells by row, then by column: only those that hold or show something. */
export interface CellGrid {
  readonly at: (rowIndex: number, columnIndex: number) => Cell;
  readonly set: (rowIndex: number, columnIndex: number, cell: Cell) => void;
  /** Row by row, those of the area; without an area all of them. */
  readonly within: (area?: Area) => Generator<PlacedCell & Cell>;
  readonly usedArea: (valuesOnly: boolean) => Area | undefined;
  /** Moves every row; a row for which `to` is undefined is dropped. */
  readonly moveRows: (to: (rowIndex: number) => number | undefined) => void;
  readonly moveColumns: (to: (columnIndex: number) => number | undefined) => void;
}

type Row = Map<number, Cell>;

/** An empty grid. */
export function cellGrid(): CellGrid {
  let rows = new Map<number, Row>();

  function set(rowIndex: number, columnIndex: number, cell: Cell): void {
    const row = rows.get(rowIndex);
    if (isUntouched(cell)) {
      row?.delete(columnIndex);
      if (row?.size === 0) rows.delete(rowIndex);
    } else if (row) row.set(columnIndex, cell);
    else rows.set(rowIndex, new Map([[columnIndex, cell]]));
  }

  return {
    at: (rowIndex, columnIndex) => rows.get(rowIndex)?.get(columnIndex) ?? emptyCell,
    set,
    within: (area) => cellsOf(rows, area),
    usedArea: (valuesOnly) => usedAreaOf(rows, valuesOnly),
    moveRows: (to) => {
      rows = rekeyed(rows, to);
    },
    moveColumns: (to) => {
      for (const [rowIndex, row] of rows) rows.set(rowIndex, rekeyed(row, to));
    },
  };
}

const everywhere: Area = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: Infinity, lastColumnIndex: Infinity };

function* cellsOf(rows: ReadonlyMap<number, Row>, area: Area = everywhere): Generator<PlacedCell & Cell> {
  for (const [rowIndex, row] of entriesBetween(rows, area.firstRowIndex, area.lastRowIndex)) {
    for (const [columnIndex, cell] of entriesBetween(row, area.firstColumnIndex, area.lastColumnIndex)) {
      yield { rowIndex, columnIndex, ...cell };
    }
  }
}

/** In order. A short run is looked up, so that one cell of a large sheet costs nothing. */
function entriesBetween<Value>(map: ReadonlyMap<number, Value>, first: number, last: number): readonly (readonly [number, Value])[] {
  if (last - first >= map.size) return [...map].filter(([key]) => key >= first && key <= last).sort(([a], [b]) => a - b);
  const entries: (readonly [number, Value])[] = [];
  for (let key = first; key <= last; key++) {
    const value = map.get(key);
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}

function usedAreaOf(rows: ReadonlyMap<number, Row>, valuesOnly: boolean): Area | undefined {
  let firstRowIndex = Infinity;
  let firstColumnIndex = Infinity;
  let lastRowIndex = -1;
  let lastColumnIndex = -1;
  for (const [rowIndex, row] of rows) {
    for (const [columnIndex, cell] of row) {
      if (valuesOnly && !hasContent(cell)) continue;
      firstRowIndex = Math.min(firstRowIndex, rowIndex);
      lastRowIndex = Math.max(lastRowIndex, rowIndex);
      firstColumnIndex = Math.min(firstColumnIndex, columnIndex);
      lastColumnIndex = Math.max(lastColumnIndex, columnIndex);
    }
  }
  return lastRowIndex < 0 ? undefined : { firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex };
}

function rekeyed<Value>(map: ReadonlyMap<number, Value>, to: (key: number) => number | undefined): Map<number, Value> {
  const moved = new Map<number, Value>();
  for (const [key, value] of map) {
    const target = to(key);
    if (target !== undefined) moved.set(target, value);
  }
  return moved;
}
