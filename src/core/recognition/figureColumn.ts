import type { FigureKey } from "../model/indicator";
import type { NoValueReason } from "../model/noValue";
import { absenceCodes, type CellText, type FigureColumn } from "../model/records";
import type { CellContent } from "../model/sheet";
import { isExcelError } from "../model/sheet";
import { parseVietnameseNumber } from "../numbers/parseVietnameseNumber";
import { isBlank } from "./figure";
import type { SheetGrid } from "./sheetGrid";

/** Where the figures of one indicator stand: one row index and one column index of the grid for each record, −1 where a record has none. */
export interface FigurePlaces {
  readonly key: FigureKey;
  readonly labels: readonly string[];
  readonly rowIndexes: Int32Array;
  readonly columnIndexes: Int32Array;
}

/** The figures at the given places, as they are: nothing is rounded or guessed, and a missing one has its reason. */
export function figureColumn(grid: SheetGrid, { key, labels, rowIndexes, columnIndexes }: FigurePlaces): FigureColumn {
  const { origin, name } = grid.sheet;
  const values = new Float64Array(rowIndexes.length).fill(Number.NaN);
  const absences = new Uint8Array(rowIndexes.length);
  const texts = new Map<number, CellText>();
  const formulas = formulasAt(grid, rowIndexes, columnIndexes);
  for (let index = 0; index < rowIndexes.length; index += 1) {
    const content = grid.contentAt(rowIndexes[index] ?? -1, columnIndexes[index] ?? -1);
    if (typeof content === "number" && Number.isFinite(content)) {
      values[index] = content;
      continue;
    }
    absences[index] = absenceCodes.indexOf(rowIndexes[index] === -1 ? "notInTable" : absenceOf(content));
    const text = textOf(content);
    if (text) texts.set(index, text);
  }
  return {
    key,
    values,
    absences,
    texts,
    formulas,
    sheet: name,
    rowIndexes: inSheet(rowIndexes, origin.rowIndex),
    columnIndexes: inSheet(columnIndexes, origin.columnIndex),
    scale: undefined,
    labels,
  };
}

function formulasAt({ sheet }: SheetGrid, rowIndexes: Int32Array, columnIndexes: Int32Array): ReadonlyMap<number, string> {
  const formulas = new Map<number, string>();
  rowIndexes.forEach((rowIndex, index) => {
    const formula = sheet.formulas[rowIndex]?.[columnIndexes[index] ?? -1] ?? "";
    if (formula !== "") formulas.set(index, formula);
  });
  return formulas;
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
