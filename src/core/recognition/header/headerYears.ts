import type { CellContent } from "../../model/sheet";
import { isBlank, isFigure } from "../columns/figure";
import type { HeaderReader } from "./headerReader";
import { textAt, type SheetGrid } from "../grid/sheetGrid";

/** Years that a header compares lie no further apart. */
const yearSpanMax = 6;
const year = /^\s*20\d\d\s*$/;

/** The year that a cell of a header is, as a number or as a text. */
function yearIn(content: CellContent): number | undefined {
  return (typeof content === "number" || typeof content === "string") && year.test(String(content)) ? Number(content) : undefined;
}

/** Whether a row heads blocks of columns by bare years: at least two of them near to one another, and beside them nothing but header words. */
export function isYearRow({ grid, meaningOf }: HeaderReader, rowIndex: number): boolean {
  const years = new Set<number>();
  for (let columnIndex = 0; columnIndex < grid.columnCount; columnIndex += 1) {
    const content = grid.contentAt(rowIndex, columnIndex);
    const found = yearIn(content);
    if (found !== undefined) years.add(found);
    else if (!isBlank(content) && !isHeaderWord(content, meaningOf)) return false;
  }
  return years.size >= 2 && Math.max(...years) - Math.min(...years) < yearSpanMax;
}

/** A label of rows or of figures. "Tổng số" may name a row of figures. */
function isHeaderWord(content: CellContent, meaningOf: HeaderReader["meaningOf"]): boolean {
  if (typeof content !== "string" || isFigure(content)) return false;
  const { purpose, subject, basis } = meaningOf(content);
  return purpose !== undefined || basis !== undefined || (subject !== undefined && subject !== "groupTotal");
}

/** The text of a header cell; a year that stands there as a number is one. */
export function headerTextAt(grid: SheetGrid, rowIndex: number, columnIndex: number): string {
  const content = grid.contentAt(rowIndex, columnIndex);
  return typeof content === "number" && yearIn(content) !== undefined ? String(content) : textAt(grid, rowIndex, columnIndex);
}

/** The header text that a reader sees at a cell: that of its merged area, where it lies in one. */
export function seenHeaderTextAt(grid: SheetGrid, rowIndex: number, columnIndex: number): string {
  const merge = grid.mergeAt(rowIndex, columnIndex);
  return merge ? headerTextAt(grid, merge.firstRowIndex, merge.firstColumnIndex) : headerTextAt(grid, rowIndex, columnIndex);
}
