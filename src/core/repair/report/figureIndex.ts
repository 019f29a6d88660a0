import type { CellRef } from "../../model/sheet";
import type { Figure } from "../table/foundCause";
import type { SideUnderRepair } from "../table/sideUnderRepair";

/** Finds the figure that a cell of a side shows. */
export interface FigureIndex {
  readonly figureAt: (side: SideUnderRepair, cell: CellRef) => Figure | undefined;
}

/** An index of the cells of the given sides, made for each when it is first asked. */
export function figureIndex(sides: readonly SideUnderRepair[]): FigureIndex {
  const bySide = new Map<SideUnderRepair, ReadonlyMap<string, Figure> | undefined>(sides.map((side) => [side, undefined]));
  return {
    figureAt: (side, cell) => {
      const cells = bySide.get(side) ?? cellsOf(side);
      bySide.set(side, cells);
      return cells.get(keyOf(cell));
    },
  };
}

function cellsOf({ columns }: SideUnderRepair): ReadonlyMap<string, Figure> {
  const cells = new Map<string, Figure>();
  columns.forEach(({ sheet, rowIndexes, columnIndexes }, variable) => {
    rowIndexes.forEach((rowIndex, record) => cells.set(keyOf({ sheet, rowIndex, columnIndex: columnIndexes[record] ?? -1 }), { record, variable }));
  });
  return cells;
}

function keyOf({ sheet, rowIndex, columnIndex }: CellRef): string {
  return `${rowIndex},${columnIndex},${sheet}`;
}
