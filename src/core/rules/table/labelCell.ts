import type { CellRef } from "../../model/sheet";
import type { TableUnderCheck } from "./tableUnderCheck";

/** The cell of a record's label; where it is not known, the table's first cell in the record's row or column. */
export function labelCell({ set }: Pick<TableUnderCheck, "set">, recordIndex: number): CellRef {
  const labelAt = set.records[recordIndex]?.labelAt;
  if (labelAt !== undefined) return labelAt;
  const column = set.columns.values().next().value;
  const { firstRowIndex, firstColumnIndex } = set.area;
  return set.orientation === "recordsInRows"
    ? { sheet: set.sheet, rowIndex: column?.rowIndexes[recordIndex] ?? firstRowIndex, columnIndex: firstColumnIndex }
    : { sheet: set.sheet, rowIndex: firstRowIndex, columnIndex: column?.columnIndexes[recordIndex] ?? firstColumnIndex };
}
