import type { FigureColumn } from "../../model/records";
import { cellOf } from "../../model/records";
import type { CellRef } from "../../model/sheet";
import type { TableUnderCheck } from "./tableUnderCheck";

/** The cells of one record in several columns, the one to look at first in front. */
export function cellsAt(recordIndex: number, first: FigureColumn, ...others: readonly (FigureColumn | undefined)[]): readonly [CellRef, ...CellRef[]] {
  return cellsIn([first, ...others.filter((column) => column !== undefined)], recordIndex);
}

/** The cells of one record in columns that are the same for every record of a rule. */
export function cellsIn(columns: readonly [FigureColumn, ...FigureColumn[]], recordIndex: number): readonly [CellRef, ...CellRef[]] {
  return columns.map((column) => cellOf(column, recordIndex)) as [CellRef, ...CellRef[]];
}

/** How far a gap moves the total of a column, as a share of that total: what the order of findings goes by. */
export function effectOn(table: TableUnderCheck, column: FigureColumn, gap: number): number {
  const size = table.sizeOf(column);
  return size > 0 && Number.isFinite(gap) ? Math.abs(gap) / size : 0;
}

/** The cell that stands for a whole table: its first. */
export function tableCell({ set }: TableUnderCheck): CellRef {
  return { sheet: set.sheet, rowIndex: set.area.firstRowIndex, columnIndex: set.area.firstColumnIndex };
}
