import { isExcelError, type CellContent } from "../../core";
import type { XlsxChange } from "../../xlsx";
import type { PlacedCell, SheetContent } from "../document";

type Columns = ReadonlyMap<number, PlacedCell>;

function cellsByPlace(sheet: SheetContent | undefined): ReadonlyMap<number, Columns> {
  const rows = new Map<number, Map<number, PlacedCell>>();
  for (const cell of sheet?.cells ?? []) {
    const row = rows.get(cell.rowIndex) ?? new Map<number, PlacedCell>();
    rows.set(cell.rowIndex, row);
    row.set(cell.columnIndex, cell);
  }
  return rows;
}

function isSameContent(one: CellContent = null, other: CellContent = null): boolean {
  if (isExcelError(one) && isExcelError(other)) return one.error === other.error;
  return one === other;
}

function isSameFormat(before: PlacedCell | undefined, after: PlacedCell): boolean {
  return (before?.numberFormat ?? "General") === (after.numberFormat ?? "General");
}

function isSame(before: PlacedCell | undefined, after: PlacedCell): boolean {
  const isSameFormula = (before?.formula ?? "") === (after.formula ?? "");
  return isSameFormula && isSameContent(before?.content, after.content) && isSameFormat(before, after);
}

function setCell(sheet: string, before: PlacedCell | undefined, after: PlacedCell): XlsxChange {
  const { rowIndex, columnIndex, formula = "", content = null, numberFormat = "General" } = after;
  const look = isSameFormat(before, after) ? {} : { numberFormat };
  return { kind: "setCell", at: { sheet, rowIndex, columnIndex }, input: { formula, content }, ...look };
}

/** The cells of a sheet that hold something else than when it was opened. */
export function cellChanges(before: SheetContent | undefined, after: SheetContent): readonly XlsxChange[] {
  const [earlier, later] = [cellsByPlace(before), cellsByPlace(after)];
  const isGone = ({ rowIndex, columnIndex }: PlacedCell) => !later.get(rowIndex)?.has(columnIndex);
  const set = after.cells.flatMap((cell) => {
    const origin = earlier.get(cell.rowIndex)?.get(cell.columnIndex);
    return isSame(origin, cell) ? [] : [setCell(after.name, origin, cell)];
  });
  const gone = (before?.cells ?? []).filter(isGone).map((cell) => {
    return setCell(after.name, cell, { rowIndex: cell.rowIndex, columnIndex: cell.columnIndex });
  });
  return [...set, ...gone];
}
