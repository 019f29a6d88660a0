import { cellOf } from "../../model/records";
import { isSameCell, type CellRef } from "../../model/sheet";
import type { Figure } from "../table/foundCause";
import type { SideUnderRepair } from "../table/sideUnderRepair";

/** Finds the figure that a cell of a side shows. */
export interface FigureIndex {
  readonly figureAt: (side: SideUnderRepair, cell: CellRef) => Figure | undefined;
}

/** An index of the cells of the given sides, made for each when it is first asked. */
export function figureIndex(sides: readonly SideUnderRepair[]): FigureIndex {
  const bySide = new Map<SideUnderRepair, ReadonlyMap<number, readonly number[]> | undefined>(sides.map((side) => [side, undefined]));
  return {
    figureAt: (side, cell) => {
      const records = bySide.get(side) ?? recordsByLine(side);
      bySide.set(side, records);
      for (const record of records.get(lineOf(side, cell)) ?? []) {
        const variable = side.columns.findIndex((column) => isSameCell(cellOf(column, record), cell));
        if (variable >= 0) return { record, variable };
      }
      return undefined;
    },
  };
}

/** The records that stand in each row of the sheet, or in each column where records are columns. */
function recordsByLine(side: SideUnderRepair): ReadonlyMap<number, readonly number[]> {
  const lines = new Map<number, number[]>();
  for (const column of side.columns) {
    for (let record = 0; record < column.values.length; record++) {
      const line = lineOf(side, cellOf(column, record));
      const records = lines.get(line);
      if (!records) lines.set(line, [record]);
      else if (!records.includes(record)) records.push(record);
    }
  }
  return lines;
}

function lineOf({ tableSide }: SideUnderRepair, { rowIndex, columnIndex }: CellRef): number {
  return tableSide.table.set.orientation === "recordsInRows" ? rowIndex : columnIndex;
}
