import type { FigureKey } from "../../model/indicator";
import type { ChangeColumn } from "../../model/records";
import { changeColumn, saysPercent } from "../columns/changeColumns";
import { changedFigure, isOfSide, type ChangedFigure } from "../columns/changedFigures";
import type { ColumnReading } from "../columns/columnReading";
import type { FigurePlaces } from "../columns/figureColumn";
import type { SheetGrid } from "../grid/sheetGrid";
import type { ColumnGroup } from "./columnGroups";

/** The rows of a record whose figures are known. */
export interface KeyedGroup {
  readonly group: ColumnGroup;
  readonly keyed: ReadonlyMap<FigureKey, ColumnReading>;
}

interface Place {
  readonly reading: ColumnReading;
  readonly of: ChangedFigure;
  readonly places: Pick<FigurePlaces, "rowIndexes" | "columnIndexes">;
}

/** What the columns of changes state of each figure, where indicators stand in rows. */
export function changesOfLines(grid: SheetGrid, groups: readonly KeyedGroup[]): readonly ChangeColumn[] {
  const found = new Map<string, Place>();
  groups.forEach(({ group, keyed }, recordIndex) => {
    const figures = [...keyed].flatMap(([key, line]) => changedFigure(key, line) ?? []);
    group.changes.forEach((reading, order) => {
      for (const of of figures.filter((figure) => mayChange(reading, figure))) {
        const key = `${order}:${of.key}`;
        const place = found.get(key) ?? { reading, of, places: { rowIndexes: new Int32Array(groups.length).fill(-1), columnIndexes: new Int32Array(groups.length).fill(-1) } };
        place.places.rowIndexes[recordIndex] = of.reading.header.columnIndex;
        place.places.columnIndexes[recordIndex] = reading.header.columnIndex;
        found.set(key, place);
      }
    });
  });
  return [...found.values()].map((place) => changeColumn(grid, place, place.places));
}

/** Percent beside a rate may be its growth as well as points, so it says nothing of a rate. */
function mayChange(reading: ColumnReading, figure: ChangedFigure): boolean {
  const isRate = figure.indicator === "rate" || figure.indicator === "eligibleShare";
  return isOfSide(reading, figure) && !(isRate && saysPercent(reading));
}
