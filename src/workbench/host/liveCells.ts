import type { Area } from "../../core";
import { shiftedAreas, type DocumentChange, type Shift } from "../document";

/** Areas of a sheet that follow their cells when rows and columns are put in or taken out. */
export interface CellAreas {
  readonly sheetId: string;
  /** Empty when every cell was deleted. */
  readonly areas: readonly Area[];
}

/** All areas that office.js holds on to. */
export interface LiveCells {
  readonly track: (sheetId: string, areas: readonly Area[]) => CellAreas;
  readonly follow: (change: DocumentChange) => void;
}

/** Starts with no areas. They are held weakly: what no batch and no kept reference uses any more is forgotten. */
export function liveCells(): LiveCells {
  let tracked: WeakRef<{ readonly sheetId: string; areas: readonly Area[] }>[] = [];
  return {
    track: (sheetId, areas) => {
      const cells = { sheetId, areas };
      tracked.push(new WeakRef(cells));
      return cells;
    },
    follow: (change) => {
      const shift = shiftOf(change);
      if (!shift) return;
      tracked = tracked.filter((reference) => reference.deref() !== undefined);
      for (const reference of tracked) {
        const cells = reference.deref();
        if (cells?.sheetId === shift.sheetId) cells.areas = shiftedAreas(cells.areas, shift);
      }
    },
  };
}

function shiftOf(change: DocumentChange): (Shift & { readonly sheetId: string }) | undefined {
  const { kind } = change;
  if (kind === "rowsInserted" || kind === "rowsDeleted") {
    return { sheetId: change.sheetId, axis: "row", index: change.rowIndex, count: kind === "rowsInserted" ? change.count : -change.count };
  }
  if (kind === "columnsInserted" || kind === "columnsDeleted") {
    return { sheetId: change.sheetId, axis: "column", index: change.columnIndex, count: kind === "columnsInserted" ? change.count : -change.count };
  }
  return undefined;
}
