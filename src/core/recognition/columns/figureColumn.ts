import type { FigureKey } from "../../model/indicator";
import type { NoValueReason } from "../../model/noValue";
import { absenceCodes, type CellText, type FigureColumn } from "../../model/records";
import type { CellContent } from "../../model/sheet";
import { isExcelError } from "../../model/sheet";
import { parseVietnameseNumber } from "../../numbers/parseVietnameseNumber";
import { isBlank } from "./figure";
import type { SheetGrid } from "../grid/sheetGrid";

/** Where the figures of one indicator stand: one row index and one column index of the grid for each record, −1 where a record has none. */
export interface FigurePlaces {
  readonly key: FigureKey;
  readonly labels: readonly string[];
  readonly rowIndexes: Int32Array;
  readonly columnIndexes: Int32Array;
}

/** The figures at the given places, as they are: nothing is rounded or guessed, and a missing one has its reason. */
export function figureColumn(grid: SheetGrid, places: FigurePlaces): FigureColumn {
  const figures = unread(places);
  readFigures(grid, figures, { start: 0, end: places.rowIndexes.length });
  return columnOf(grid, figures);
}

/** Rows that are read for one column after another: what a row holds lies together in memory, so it is fetched once for all columns. */
const blockLength = 256;

/** The figures of several columns. */
export function figureColumns(grid: SheetGrid, all: readonly FigurePlaces[]): readonly FigureColumn[] {
  const columns = all.map(unread);
  const length = columns.reduce((longest, { places }) => Math.max(longest, places.rowIndexes.length), 0);
  for (let start = 0; start < length; start += blockLength) {
    for (const figures of columns) readFigures(grid, figures, { start, end: Math.min(start + blockLength, figures.values.length) });
  }
  return columns.map((figures) => columnOf(grid, figures));
}

/** The figures of one column while they are read. */
interface Figures {
  readonly places: FigurePlaces;
  readonly values: Float64Array;
  readonly absences: Uint8Array;
  readonly texts: Map<number, CellText>;
  readonly formulas: Map<number, string>;
}

function unread(places: FigurePlaces): Figures {
  const { length } = places.rowIndexes;
  return { places, values: new Float64Array(length).fill(Number.NaN), absences: new Uint8Array(length), texts: new Map(), formulas: new Map() };
}

function readFigures(grid: SheetGrid, { places, values, absences, texts, formulas }: Figures, { start, end }: { readonly start: number; readonly end: number }): void {
  const { rowIndexes, columnIndexes } = places;
  for (let index = start; index < end; index += 1) {
    const rowIndex = rowIndexes[index] as number;
    const columnIndex = columnIndexes[index] as number;
    const formula = formulaIn(grid, rowIndex, columnIndex);
    if (formula !== "") formulas.set(index, formula);
    const content = grid.contentAt(rowIndex, columnIndex);
    if (typeof content === "number" && Number.isFinite(content)) {
      values[index] = content;
      continue;
    }
    absences[index] = absenceCodes.indexOf(rowIndex === -1 ? "notInTable" : absenceOf(content));
    const text = textOf(content);
    if (text) texts.set(index, text);
  }
}

function formulaIn({ sheet }: SheetGrid, rowIndex: number, columnIndex: number): string {
  return sheet.formulas[rowIndex]?.[columnIndex] ?? "";
}

function columnOf({ sheet: { origin, name } }: SheetGrid, { places, values, absences, texts, formulas }: Figures): FigureColumn {
  return {
    key: places.key,
    values,
    absences,
    texts,
    formulas,
    sheet: name,
    rowIndexes: inSheet(places.rowIndexes, origin.rowIndex),
    columnIndexes: inSheet(places.columnIndexes, origin.columnIndex),
    scale: undefined,
    labels: places.labels,
  };
}

/** What stands where a number should: an error by its name, or a text and the number that it may be read as. */
function textOf(content: CellContent): CellText | undefined {
  if (isExcelError(content)) return { text: content.error, value: undefined };
  return typeof content === "string" && !isBlank(content) ? { text: content, value: parseVietnameseNumber(content) } : undefined;
}

/** Indexes of the grid as indexes of the sheet. Most sheets begin in A1, and their columns share one list of rows. */
function inSheet(indexes: Int32Array, originIndex: number): Int32Array {
  return originIndex === 0 ? indexes : indexes.map((index) => (index < 0 ? -1 : index + originIndex));
}

function absenceOf(content: CellContent): NoValueReason {
  if (isExcelError(content)) return "excelError";
  return isBlank(content) ? "empty" : "text";
}
