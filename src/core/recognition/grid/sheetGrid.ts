import type { Area, CellContent, SheetSnapshot } from "../../model/sheet";

/** A sheet as recognition reads it. Indexes count from the first cell that was read, not from A1. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The content with legacy letters decoded; `null` outside. */
  readonly contentAt: (rowIndex: number, columnIndex: number) => CellContent;
  /** The merged area that covers a cell, in the indexes of the grid and cut to it. */
  readonly mergeAt: (rowIndex: number, columnIndex: number) => Area | undefined;
}

/** The sheet as a grid. */
export function sheetGrid(sheet: SheetSnapshot, contents: SheetSnapshot["contents"]): SheetGrid {
  const rowCount = contents.length;
  const columnCount = contents.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merges = mergesByCell(sheet, { rowCount, columnCount });
  return {
    sheet,
    rowCount,
    columnCount,
    contentAt: (rowIndex, columnIndex) => contents[rowIndex]?.[columnIndex] ?? null,
    mergeAt: (rowIndex, columnIndex) => merges.get(rowIndex * columnCount + columnIndex),
  };
}

/** The text of a cell; "" for everything else. A merged cell has its text only where the merge begins. */
export function textAt(grid: SheetGrid, rowIndex: number, columnIndex: number): string {
  const content = grid.contentAt(rowIndex, columnIndex);
  return typeof content === "string" ? content : "";
}

/** The text that a reader sees at a cell: that of its merged area, where it lies in one. */
export function seenTextAt(grid: SheetGrid, rowIndex: number, columnIndex: number): string {
  const merge = grid.mergeAt(rowIndex, columnIndex);
  return merge ? textAt(grid, merge.firstRowIndex, merge.firstColumnIndex) : textAt(grid, rowIndex, columnIndex);
}

function mergesByCell(sheet: SheetSnapshot, size: { readonly rowCount: number; readonly columnCount: number }): ReadonlyMap<number, Area> {
  const byCell = new Map<number, Area>();
  for (const area of sheet.merges) {
    const cut = {
      firstRowIndex: Math.max(0, area.firstRowIndex - sheet.origin.rowIndex),
      firstColumnIndex: Math.max(0, area.firstColumnIndex - sheet.origin.columnIndex),
      lastRowIndex: Math.min(size.rowCount - 1, area.lastRowIndex - sheet.origin.rowIndex),
      lastColumnIndex: Math.min(size.columnCount - 1, area.lastColumnIndex - sheet.origin.columnIndex),
    };
    if (byCell.has(cut.firstRowIndex * size.columnCount + cut.firstColumnIndex)) continue;
    for (let rowIndex = cut.firstRowIndex; rowIndex <= cut.lastRowIndex; rowIndex += 1) {
      for (let columnIndex = cut.firstColumnIndex; columnIndex <= cut.lastColumnIndex; columnIndex += 1) {
        byCell.set(rowIndex * size.columnCount + columnIndex, cut);
      }
    }
  }
  return byCell;
}
