import { partsOfKey, type FigureKey, type Indicator } from "../../model/indicator";
import { noMemory, type Memory, type Purpose } from "../../model/memory";
import type { RecordSet } from "../../model/records";
import { cellMap, type CellMap } from "../../model/cellMap";
import type { FoundFigure } from "../../model/figureAt";
import { figureSheets } from "../../model/figureSheets";
import type { CellRef } from "../../model/sheet";

/** Where figures are found. */
export interface FigureFinder {
  /** The figure that a cell shows; `undefined` for a cell that shows none. */
  readonly figureAt: (at: CellRef) => FoundFigure | undefined;
  /** The tables whose figures stand on a sheet. */
  readonly tablesOn: (sheet: string) => readonly RecordSet[];
}

/** Finds the figures of tables. The index of a table is made when one of its sheets is first asked for. */
export function figureFinder(tables: readonly RecordSet[], memory: Memory = noMemory): FigureFinder {
  const bySheet = new Map<string, RecordSet[]>();
  for (const set of tables) {
    for (const sheet of figureSheets(set)) bySheet.set(sheet, [set, ...(bySheet.get(sheet) ?? [])]);
  }
  const indexes = new Map<RecordSet, FigureIndex>();
  const indexFor = (set: RecordSet): FigureIndex => {
    const index = indexes.get(set) ?? memory.kept(figuresOfTable, { about: set, from: [] }, () => indexOf(set));
    indexes.set(set, index);
    return index;
  };
  const tablesOn = (sheet: string) => bySheet.get(sheet) ?? [];
  return {
    figureAt: (at) => {
      for (const set of tablesOn(at.sheet)) {
        const figure = indexFor(set).get(at);
        if (figure) return figure;
      }
      return undefined;
    },
    tablesOn,
  };
}

type FigureIndex = Pick<CellMap<FoundFigure>, "get">;

const figuresOfTable: Purpose<FigureIndex> = { name: "the figures of a table by their cells" };

/** Another figure of the same record, on the same side and of the same period. */
export function siblingFigure({ set, column, record }: FoundFigure, indicator: Indicator): FoundFigure | undefined {
  const { side } = partsOfKey(column.key);
  const before = column.key.includes(":") ? `${column.key.split(":")[0]}:` : "";
  const sibling = set.columns.get(`${before}${side}.${indicator}` as FigureKey);
  return sibling && { set, column: sibling, record };
}

/** What a figure is; NaN where there is no value. */
export function valueOfFigure({ column, record }: FoundFigure): number {
  return column.values[record] ?? Number.NaN;
}

function indexOf(set: RecordSet): FigureIndex {
  const index = cellMap<FoundFigure>();
  for (const column of set.columns.values()) {
    column.rowIndexes.forEach((rowIndex, record) =>
      index.set({ sheet: column.sheet, rowIndex, columnIndex: column.columnIndexes[record] ?? -1 }, { set, column, record }),
    );
  }
  return index;
}
