import type { Area } from "../../../core";
import { intersection, type CellStyle, type PlacedCell, type Sheet } from "../../document";
import { areasOfCells, sheetOf } from "../cells";
import type { Cells } from "../hostContext";
import type { Json } from "../json";
import { demandAllowed } from "../protection";
import { columnCountOf, isEntireColumn, isEntireRow, rowCountOf } from "../sheetLimits";

/** One property of the looks of all cells; null where they differ, as in Excel. */
export function sharedStyle(cells: Cells, read: (style: CellStyle) => Json): Json {
  const sheet = sheetOf(cells);
  const seen = new Set<Json>();
  for (const area of areasOfCells(cells)) {
    let count = 0;
    for (const { style } of sheet.cellsIn(area)) {
      seen.add(read(style));
      count++;
    }
    if (count < rowCountOf(area) * columnCountOf(area)) seen.add(read({}));
  }
  const [only = null] = seen;
  return seen.size === 1 ? only : null;
}

/** Changes the looks of all cells. */
export function updateStyle(cells: Cells, update: (style: CellStyle) => CellStyle): void {
  const sheet = sheetOf(cells);
  demandAllowed(sheet, "allowFormatCells");
  for (const area of areasOfCells(cells)) {
    const styled = placesIn(sheet, area).map(([rowIndex, columnIndex]): PlacedCell => {
      const { style } = sheet.cellAt(rowIndex, columnIndex);
      return { rowIndex, columnIndex, style: update(style) };
    });
    if (styled.length > 0) cells.context.change({ kind: "cellsSet", sheetId: sheet.id, cells: styled });
  }
}

/** All places of an area; of whole rows and columns only those that are in use, because looks are kept by cell. */
export function placesIn(sheet: Sheet, area: Area): readonly (readonly [rowIndex: number, columnIndex: number])[] {
  const used = isEntireColumn(area) || isEntireRow(area) ? sheet.usedArea(false) : area;
  const bounded = used && intersection(used, area);
  if (!bounded) return [];
  const places: (readonly [number, number])[] = [];
  for (let rowIndex = bounded.firstRowIndex; rowIndex <= bounded.lastRowIndex; rowIndex++) {
    for (let columnIndex = bounded.firstColumnIndex; columnIndex <= bounded.lastColumnIndex; columnIndex++) places.push([rowIndex, columnIndex]);
  }
  return places;
}
