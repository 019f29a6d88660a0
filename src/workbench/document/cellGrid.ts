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

function* cellsOf(rows: ReadonlyMap<number, Row>, area: Area | undefined): Generator<PlacedCell & Cell> {
  for (const rowIndex of keysBetween(rows, area?.firstRowIndex, area?.lastRowIndex)) {
    const row = rows.get(rowIndex);
    if (!row) continue;
    for (const columnIndex of keysBetween(row, area?.firstColumnIndex, area?.lastColumnIndex)) {
      const cell = row.get(columnIndex);
      if (cell) yield { rowIndex, columnIndex, ...cell };
    }
  }
}

function keysBetween(map: ReadonlyMap<number, unknown>, first = 0, last = Infinity): readonly number[] {
  const keys: number[] = [];
  if (last - first < map.size) {
    for (let key = first; key <= last; key++) if (map.has(key)) keys.push(key);
    return keys;
  }
  for (const key of map.keys()) if (key >= first && key <= last) keys.push(key);
  return keys.sort((a, b) => a - b);
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
