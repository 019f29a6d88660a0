import { partsOfKey, type FigureKey, type Indicator } from "../../model/indicator";
import type { FigureColumn, RecordSet } from "../../model/records";
import type { CellRef } from "../../model/sheet";

/** A figure as it stands in its table. */
export interface PlacedFigure {
  readonly set: RecordSet;
  readonly column: FigureColumn;
  readonly record: number;
}

/** Finds the figure that a cell shows; `undefined` for cells that show none. The index is made when it is first asked. */
export function figureFinder(tables: readonly RecordSet[]): (at: CellRef) => PlacedFigure | undefined {
  let index: ReadonlyMap<string, PlacedFigure> | undefined;
  return (at) => (index ??= indexOf(tables)).get(keyOf(at));
}

/** Another figure of the same record, on the same side and of the same period. */
export function siblingFigure({ set, column, record }: PlacedFigure, indicator: Indicator): PlacedFigure | undefined {
  const { side } = partsOfKey(column.key);
  const before = column.key.includes(":") ? `${column.key.split(":")[0]}:` : "";
  const sibling = set.columns.get(`${before}${side}.${indicator}` as FigureKey);
  return sibling && { set, column: sibling, record };
}

/** What a figure is; NaN where there is no value. */
export function valueOfFigure({ column, record }: PlacedFigure): number {
  return column.values[record] ?? Number.NaN;
}

function indexOf(tables: readonly RecordSet[]): ReadonlyMap<string, PlacedFigure> {
  const index = new Map<string, PlacedFigure>();
  for (const set of tables) {
    for (const column of set.columns.values()) {
      column.rowIndexes.forEach((rowIndex, record) =>
        index.set(keyOf({ sheet: column.sheet, rowIndex, columnIndex: column.columnIndexes[record] ?? -1 }), { set, column, record }),
      );
    }
  }
  return index;
}

function keyOf({ sheet, rowIndex, columnIndex }: CellRef): string {
  return `${rowIndex},${columnIndex},${sheet}`;
}
