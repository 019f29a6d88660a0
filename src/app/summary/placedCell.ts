import { emptyCell, type DesignedCell } from "../../core";

/** A cell of the sheet and where it stands. */
export interface PlacedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cell: DesignedCell;
}

/** Cells in a row, from a column on. */
export function placedRow(rowIndex: number, firstColumnIndex: number, cells: readonly DesignedCell[]): readonly PlacedCell[] {
  return cells.map((cell, index) => ({ rowIndex, columnIndex: firstColumnIndex + index, cell }));
}

/** The whole sheet as rows of one length, empty where nothing stands. */
export function rowsOfPlaced(placed: readonly PlacedCell[]): readonly (readonly DesignedCell[])[] {
  const cells = new Map(placed.map(({ rowIndex, columnIndex, cell }) => [`${rowIndex},${columnIndex}`, cell]));
  const rowCount = 1 + Math.max(-1, ...placed.map(({ rowIndex }) => rowIndex));
  const columnCount = 1 + Math.max(-1, ...placed.map(({ columnIndex }) => columnIndex));
  return Array.from({ length: rowCount }, (_, rowIndex) => Array.from({ length: columnCount }, (__, columnIndex) => cells.get(`${rowIndex},${columnIndex}`) ?? emptyCell("plain")));
}
