import { BooleanNumber, type ICellData, type IObjectMatrixPrimitiveType, type IWorksheetData } from "@univerjs/core";
import { emptyCell, type SheetContent } from "../document";
import { cellData } from "./cellData";
import { pixelsOf } from "./lengths";
import { rangeData } from "./rangeData";
import type { StyleTable } from "./styleTable";

/** Room to type beyond what is used, and the least that a sheet shows. */
const spareRowCount = 40;
const spareColumnCount = 6;
const shownRowCountMin = 100;
const shownColumnCountMin = 26;

const defaultColumnWidthPoints = 48;
const defaultRowHeightPoints = 15;

type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

function cellMatrix(sheet: SheetContent, styles: StyleTable): CellMatrix {
  const matrix: CellMatrix = {};
  for (const placed of sheet.cells) {
    const cell = { ...emptyCell, ...placed };
    const row = (matrix[placed.rowIndex] ??= {});
    row[placed.columnIndex] = cellData(cell, styles.idOf(cell));
  }
  return matrix;
}

function lengthData<Key extends "h" | "w">(
  key: Key,
  points: ReadonlyMap<number, number>,
  hiddenIndexes: ReadonlySet<number>,
): Record<number, { [K in Key]?: number } & { hd?: BooleanNumber; ia?: BooleanNumber }> {
  const data: Record<number, Record<string, number>> = {};
  for (const [index, length] of points) {
    data[index] = key === "h" ? { h: pixelsOf(length), ia: BooleanNumber.FALSE } : { w: pixelsOf(length) };
  }
  for (const index of hiddenIndexes) data[index] = { ...data[index], hd: BooleanNumber.TRUE };
  return data as Record<number, { [K in Key]?: number } & { hd?: BooleanNumber }>;
}

function lastIndex(indexes: Iterable<number>): number {
  let last = -1;
  for (const index of indexes) if (index > last) last = index;
  return last;
}

function sizeOf(sheet: SheetContent): Pick<IWorksheetData, "rowCount" | "columnCount"> {
  const lastRow = Math.max(lastIndex(sheet.cells.map((cell) => cell.rowIndex)), lastIndex(sheet.merges.map((area) => area.lastRowIndex)));
  const lastColumn = Math.max(
    lastIndex(sheet.cells.map((cell) => cell.columnIndex)),
    lastIndex(sheet.merges.map((area) => area.lastColumnIndex)),
  );
  return {
    rowCount: Math.max(lastRow + 1 + spareRowCount, shownRowCountMin),
    columnCount: Math.max(lastColumn + 1 + spareColumnCount, shownColumnCountMin),
  };
}

/** One sheet in the engine's terms. */
export function sheetData(sheet: SheetContent, styles: StyleTable): Partial<IWorksheetData> {
  const { frozenRowCount, frozenColumnCount } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: frozenColumnCount,
      ySplit: frozenRowCount,
      startRow: frozenRowCount > 0 ? frozenRowCount : -1,
      startColumn: frozenColumnCount > 0 ? frozenColumnCount : -1,
    },
    ...sizeOf(sheet),
    defaultColumnWidth: pixelsOf(defaultColumnWidthPoints),
    defaultRowHeight: pixelsOf(defaultRowHeightPoints),
    mergeData: sheet.merges.map(rangeData),
    cellData: cellMatrix(sheet, styles),
    rowData: lengthData("h", sheet.rowHeights, sheet.hiddenRowIndexes),
    columnData: lengthData("w", sheet.columnWidths, sheet.hiddenColumnIndexes),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
