import type { FigureColumn, RecordSet } from "./records";
import type { CellRef } from "./sheet";

/** A figure of a table: its column and the index of its record. */
export interface FoundFigure {
  readonly set: RecordSet;
  readonly column: FigureColumn;
  readonly record: number;
}

/** The figure that a cell shows; `undefined` where it shows none. */
export function figureAt(tables: readonly RecordSet[], { sheet, rowIndex, columnIndex }: CellRef): FoundFigure | undefined {
  for (const set of tables) {
    for (const column of set.columns.values()) {
      if (column.sheet !== sheet) continue;
      const record = column.rowIndexes.findIndex((row, index) => row === rowIndex && column.columnIndexes[index] === columnIndex);
      if (record >= 0) return { set, column, record };
    }
  }
  return undefined;
}
