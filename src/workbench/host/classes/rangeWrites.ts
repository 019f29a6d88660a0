import { isInArea } from "../../../core";
import type { Cell, PlacedCell, Sheet } from "../../document";
import { areaOfCells, sheetOf } from "../cells";
import { cellWrite } from "../cellInput";
import type { Cells } from "../hostContext";
import { isJsonArray, type Json } from "../json";
import { demandAllowed, demandUnlocked } from "../protection";
import { formulaFromR1C1 } from "../r1c1";
import { invalidArgument } from "../refusal";
import { flagOf } from "../settable";
import { columnCountOf, isEntireColumn, isEntireRow, rowCountOf } from "../sheetLimits";
import { placesIn } from "./cellStyles";

type WriteCell = (value: Json, current: Cell, at: { readonly rowIndex: number; readonly columnIndex: number }) => Partial<Cell> | undefined;

/** The members of a Range that can be set. */
export const rangeWrites: { readonly [wireName: string]: (cells: Cells, value: Json) => void } = {
  Values: (cells, value) => writeContent(cells, value, cellWrite),
  Formulas: (cells, value) => writeContent(cells, value, cellWrite),
  FormulasLocal: (cells, value) => writeContent(cells, value, cellWrite),
  FormulasR1C1: (cells, value) => writeContent(cells, value, r1c1Write),
  NumberFormat: writeNumberFormat,
  NumberFormatLocal: writeNumberFormat,
  RowHidden: (cells, value) => {
    demandAllowed(sheetOf(cells), "allowFormatRows");
    const { firstRowIndex, lastRowIndex } = areaOfCells(cells);
    const rowIndexes = indexesBetween(firstRowIndex, lastRowIndex);
    cells.context.change({ kind: "rowsHidden", sheetId: cells.tracked.sheetId, rowIndexes, isHidden: flagOf(value) });
  },
  ColumnHidden: (cells, value) => {
    demandAllowed(sheetOf(cells), "allowFormatColumns");
    const { firstColumnIndex, lastColumnIndex } = areaOfCells(cells);
    const columnIndexes = indexesBetween(firstColumnIndex, lastColumnIndex);
    cells.context.change({ kind: "columnsHidden", sheetId: cells.tracked.sheetId, columnIndexes, isHidden: flagOf(value) });
  },
};

/** All whole numbers from one to another, both included. */
export function indexesBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function r1c1Write(value: Json, current: Cell, at: { readonly rowIndex: number; readonly columnIndex: number }): Partial<Cell> | undefined {
  const isFormula = typeof value === "string" && value.startsWith("=");
  return cellWrite(isFormula ? formulaFromR1C1(value, at.rowIndex, at.columnIndex) : value, current);
}

function writeContent(cells: Cells, value: Json, write: WriteCell): void {
  demandUnlocked(sheetOf(cells), areaOfCells(cells));
  writeGrid(cells, value, write);
}

function writeNumberFormat(cells: Cells, value: Json): void {
  demandAllowed(sheetOf(cells), "allowFormatCells");
  writeGrid(cells, value, (numberFormat) => {
    if (numberFormat === null) return undefined;
    if (typeof numberFormat !== "string") throw invalidArgument("a number format is a text");
    return { numberFormat: numberFormat === "" ? "General" : numberFormat };
  });
}

/** Writes one value everywhere, or a grid of the range's own shape. Null inside of the grid leaves its cell as it is. */
function writeGrid(cells: Cells, value: Json, write: WriteCell): void {
  const area = areaOfCells(cells);
  const sheet = sheetOf(cells);
  if (value === null) throw invalidArgument("null stands for a cell inside of a grid, not for a whole range");
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument("whole rows and columns take no cell values");
  const at = gridReader(value, rowCountOf(area), columnCountOf(area));
  const isCovered = coveredByMerge(sheet);
  const written: PlacedCell[] = [];
  for (const [rowIndex, columnIndex] of placesIn(sheet, area)) {
    const given = at(rowIndex - area.firstRowIndex, columnIndex - area.firstColumnIndex);
    const change = write(given, sheet.cellAt(rowIndex, columnIndex), { rowIndex, columnIndex });
    if (change && !isCovered(rowIndex, columnIndex)) written.push({ rowIndex, columnIndex, ...change });
  }
  if (written.length > 0) cells.context.change({ kind: "cellsSet", sheetId: sheet.id, cells: written });
}

function gridReader(value: Json, rowCount: number, columnCount: number): (row: number, column: number) => Json {
  if (!isJsonArray(value)) return () => value;
  const rows = value.map((row) => (isJsonArray(row) ? row : undefined));
  const hasShape = rows.length === rowCount && rows.every((row) => row?.length === columnCount);
  if (!hasShape) throw invalidArgument(`the grid does not have the shape of the range, ${rowCount} × ${columnCount}`);
  return (row, column) => rows[row]?.[column] ?? null;
}

/** Whether a cell lies under the first cell of a merged area: such cells take no content. */
function coveredByMerge(sheet: Sheet): (rowIndex: number, columnIndex: number) => boolean {
  const { merges } = sheet.layout();
  return (rowIndex, columnIndex) =>
    merges.some(
      (merge) => isInArea(merge, rowIndex, columnIndex) && !(rowIndex === merge.firstRowIndex && columnIndex === merge.firstColumnIndex),
    );
}
