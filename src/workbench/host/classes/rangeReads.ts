import type { Area } from "../../../core";
import type { Cell } from "../../document";
import { fullAddress } from "../addresses";
import { areaOfCells, sheetOf } from "../cells";
import { formulaOf, textOf, valueOf, valueTypeOf } from "../cellOutput";
import type { Cells } from "../hostContext";
import type { Json } from "../json";
import { formulaToR1C1 } from "../r1c1";
import { columnCountOf, isEntireColumn, isEntireRow, rowCountOf } from "../sheetLimits";

/** The members of a Range that can be loaded. */
export const rangeReads: { readonly [wireName: string]: (cells: Cells) => Json } = {
  Address: address,
  AddressLocal: address,
  CellCount: (cells) => cellCount(areaOfCells(cells)),
  RowIndex: (cells) => areaOfCells(cells).firstRowIndex,
  ColumnIndex: (cells) => areaOfCells(cells).firstColumnIndex,
  RowCount: (cells) => rowCountOf(areaOfCells(cells)),
  ColumnCount: (cells) => columnCountOf(areaOfCells(cells)),
  IsEntireColumn: (cells) => isEntireColumn(areaOfCells(cells)),
  IsEntireRow: (cells) => isEntireRow(areaOfCells(cells)),
  Values: (cells) => gridOf(cells, valueOf),
  Text: (cells) => gridOf(cells, textOf),
  Formulas: (cells) => gridOf(cells, formulaOf),
  FormulasLocal: (cells) => gridOf(cells, formulaOf),
  FormulasR1C1: (cells) => gridOf(cells, r1c1Of),
  NumberFormat: (cells) => gridOf(cells, ({ numberFormat }) => numberFormat),
  NumberFormatLocal: (cells) => gridOf(cells, ({ numberFormat }) => numberFormat),
  ValueTypes: (cells) => gridOf(cells, valueTypeOf),
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
  Hidden: (cells) => bothHidden(rowHidden(cells), columnHidden(cells)),
};

/** Something of each cell, in the shape of the range. Whole rows and columns give null, as in Excel. */
export function gridOf(cells: Cells, read: (cell: Cell, rowIndex: number, columnIndex: number) => Json): Json {
  const area = areaOfCells(cells);
  const { cellAt } = sheetOf(cells);
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  return Array.from({ length: rowCountOf(area) }, (_row, row) =>
    Array.from({ length: columnCountOf(area) }, (_column, column) => {
      const rowIndex = area.firstRowIndex + row;
      const columnIndex = area.firstColumnIndex + column;
      return read(cellAt(rowIndex, columnIndex), rowIndex, columnIndex);
    }),
  );
}

function r1c1Of(cell: Cell, rowIndex: number, columnIndex: number): Json {
  return cell.formula === "" ? valueOf(cell) : formulaToR1C1(cell.formula, rowIndex, columnIndex);
}

function address(cells: Cells): string {
  return fullAddress(sheetOf(cells).properties().name, areaOfCells(cells));
}

/** Excel gives −1 when there are more than 2^31 − 1 cells. */
function cellCount(area: Area): number {
  const count = rowCountOf(area) * columnCountOf(area);
  return count > 2_147_483_647 ? -1 : count;
}

function rowHidden(cells: Cells): boolean | null {
  const { firstRowIndex, lastRowIndex } = areaOfCells(cells);
  return allOrNone(sheetOf(cells).layout().hiddenRowIndexes, firstRowIndex, lastRowIndex);
}

function columnHidden(cells: Cells): boolean | null {
  const { firstColumnIndex, lastColumnIndex } = areaOfCells(cells);
  return allOrNone(sheetOf(cells).layout().hiddenColumnIndexes, firstColumnIndex, lastColumnIndex);
}

/** Null stands for "some are, some are not". */
function allOrNone(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function bothHidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}
