import { isFigure } from "../columns/figure";
import { isCodeRow } from "./codeRow";
import { isYearRow, seenHeaderTextAt } from "./headerYears";
import { isAboveIndicators } from "../rows/isAboveIndicators";
import type { HeaderReader } from "./headerReader";
import { isMeaningful, type LabelMeaning } from "./labelMeaning";
import { seenTextAt, textAt, type SheetGrid } from "../grid/sheetGrid";

/** The rows and columns of a header, in the indexes of the grid. */
export interface HeaderBlock {
  readonly firstRowIndex: number;
  /** The last row with labels. */
  readonly lastLabelRowIndex: number;
  /** The last row of the header; it may number the columns. */
  readonly lastRowIndex: number;
  readonly firstColumnIndex: number;
  readonly lastColumnIndex: number;
  /** The first column that may name rows: names may stand left of every label. */
  readonly leftColumnIndex: number;
}

const labelRowMax = 6;

/** The header that has its first telling row here, with the rows above and below that belong to it. */
export function headerBlockAt(reader: HeaderReader, rowIndex: number): HeaderBlock | undefined {
  const isTelling = meaningfulCellCount(reader, rowIndex) >= 2;
  if (!isTelling && !isAboveIndicators(reader, rowIndex)) return undefined;
  const lastLabelRowIndex = lastLabelRow(reader, rowIndex);
  const firstRowIndex = firstLabelRow(reader, rowIndex);
  const rows = { firstRowIndex, lastLabelRowIndex };
  if (!tellsFigures(reader, rows) && !isAboveIndicators(reader, rowIndex)) return undefined;
  const hasCodes = isCodeRow(rowContents(reader.grid, lastLabelRowIndex + 1));
  return { ...rows, lastRowIndex: hasCodes ? lastLabelRowIndex + 1 : lastLabelRowIndex, ...labelColumns(reader.grid, rows) };
}

/** How many cells of a row say something that belongs in a header; none when the row holds figures. */
function meaningfulCellCount(reader: HeaderReader, rowIndex: number): number {
  const { grid, meaningOf } = reader;
  let count = 0;
  for (let columnIndex = 0; columnIndex < grid.columnCount; columnIndex += 1) {
    const content = grid.contentAt(rowIndex, columnIndex);
    if (isFigure(content)) {
      if (!isYearRow(reader, rowIndex)) return 0;
      continue;
    }
    if (typeof content === "string" && content !== "" && isMeaningful(meaningOf(content))) count += 1;
  }
  return count;
}

function lastLabelRow(reader: HeaderReader, firstRowIndex: number): number {
  let last = firstRowIndex;
  while (last + 1 < reader.grid.rowCount && last + 1 - firstRowIndex < labelRowMax && continuesHeader(reader, { firstRowIndex, rowIndex: last + 1 })) last += 1;
  return last;
}

interface RowBelow {
  readonly firstRowIndex: number;
  readonly rowIndex: number;
}

/** A row goes on with the header when labels above reach into it, or when it has labels where no row is named. */
function continuesHeader(reader: HeaderReader, { firstRowIndex, rowIndex }: RowBelow): boolean {
  const { grid, meaningOf } = reader;
  const contents = rowContents(grid, rowIndex);
  const hasFigures = contents.some(isFigure);
  if (isCodeRow(contents) || (hasFigures && !isYearRow(reader, rowIndex))) return false;
  const labelled = contents.flatMap((content, columnIndex) => (typeof content === "string" && content.trim() !== "" ? [columnIndex] : []));
  if (labelled.some((columnIndex) => namesRows(reader, { firstRowIndex, rowIndex }, columnIndex))) return false;
  if (hasFigures || reachesDown(grid, firstRowIndex, rowIndex) || labelled.length > 1) return true;
  return labelled.some((columnIndex) => isMeaningful(meaningOf(textAt(grid, rowIndex, columnIndex))));
}

/** Whether the labels above the cell say that its column names the rows. */
function namesRows({ grid, meaningOf }: HeaderReader, { firstRowIndex, rowIndex }: RowBelow, columnIndex: number): boolean {
  for (let above = firstRowIndex; above < rowIndex; above += 1) {
    const { purpose } = meaningOf(seenTextAt(grid, above, columnIndex));
    if (purpose === "label" || purpose === "ordinal") return true;
  }
  return false;
}

function reachesDown(grid: SheetGrid, firstRowIndex: number, rowIndex: number): boolean {
  for (let columnIndex = 0; columnIndex < grid.columnCount; columnIndex += 1) {
    const merge = grid.mergeAt(rowIndex, columnIndex);
    if (merge && merge.firstRowIndex >= firstRowIndex && merge.firstRowIndex < rowIndex) return true;
  }
  return false;
}

function firstLabelRow(reader: HeaderReader, rowIndex: number): number {
  let first = rowIndex;
  while (first > 0 && rowIndex - first < labelRowMax - 1 && beginsEarlier(reader, first)) first -= 1;
  return first;
}

/** Whether the row above belongs to the header: its labels reach down into it, or a label right of the names speaks of figures. */
function beginsEarlier(reader: HeaderReader, firstRowIndex: number): boolean {
  const { grid, meaningOf } = reader;
  const above = firstRowIndex - 1;
  const contents = rowContents(grid, above);
  if (contents.some(isFigure)) return isYearRow(reader, above);
  const nameColumnIndex = Math.max(0, rowContents(grid, firstRowIndex).findIndex((content) => typeof content === "string" && meaningOf(content).purpose === "label"));
  return contents.some((content, columnIndex) => {
    const merge = grid.mergeAt(above, columnIndex);
    if (merge && merge.lastRowIndex >= firstRowIndex && seenTextAt(grid, above, columnIndex) !== "") return true;
    return columnIndex > nameColumnIndex && typeof content === "string" && isOfFigures(meaningOf(content));
  });
}

/** Whether a label speaks of figures. A unit of money alone stands above a table, not in its header. */
function isOfFigures({ subject, side, moneyUnit }: LabelMeaning): boolean {
  return subject !== undefined || (side !== undefined && moneyUnit === undefined);
}

interface LabelRows {
  readonly firstRowIndex: number;
  readonly lastLabelRowIndex: number;
}

/** A header speaks of at least two figures, or of one beside the names of the rows. */
function tellsFigures({ grid, meaningOf }: HeaderReader, { firstRowIndex, lastLabelRowIndex }: LabelRows): boolean {
  let figures = 0;
  let names = 0;
  for (let rowIndex = firstRowIndex; rowIndex <= lastLabelRowIndex; rowIndex += 1) {
    for (let columnIndex = 0; columnIndex < grid.columnCount; columnIndex += 1) {
      const meaning = meaningOf(textAt(grid, rowIndex, columnIndex));
      if (meaning.subject !== undefined || meaning.side !== undefined || meaning.basis !== undefined) figures += 1;
      if (meaning.purpose !== undefined) names = 1;
    }
  }
  return figures > 0 && figures + names >= 2;
}

function labelColumns(grid: SheetGrid, { firstRowIndex, lastLabelRowIndex }: LabelRows): Pick<HeaderBlock, "firstColumnIndex" | "lastColumnIndex" | "leftColumnIndex"> {
  let first = grid.columnCount - 1;
  let last = 0;
  for (let rowIndex = firstRowIndex; rowIndex <= lastLabelRowIndex; rowIndex += 1) {
    for (let columnIndex = 0; columnIndex < grid.columnCount; columnIndex += 1) {
      if (seenHeaderTextAt(grid, rowIndex, columnIndex).trim() === "") continue;
      first = Math.min(first, columnIndex);
      last = Math.max(last, columnIndex);
    }
  }
  return { firstColumnIndex: first, lastColumnIndex: last, leftColumnIndex: 0 };
}

/** All contents of a row. */
function rowContents(grid: SheetGrid, rowIndex: number): readonly ReturnType<SheetGrid["contentAt"]>[] {
  return Array.from({ length: grid.columnCount }, (_, columnIndex) => grid.contentAt(rowIndex, columnIndex));
}
