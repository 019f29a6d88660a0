import type { Area, CellInput, Edit } from "../../core";
import { cellAddress } from "../../core";
import { consecutiveRuns } from "../ownership/consecutiveRuns";
import { formulaShape } from "../ownership/formulaShape";
import type { FilledArea } from "../ownership/filledArea";

/** One cell to write in a computed column, and what its format was. */
export interface CellWrite {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly input: CellInput;
  readonly numberFormat: string;
  readonly numberFormatBefore: string;
}

/** All that is written in one column of one sheet, from the top down. It becomes one owned area. */
export interface ColumnWrite {
  readonly sheet: string;
  readonly columnIndex: number;
  readonly cells: readonly CellWrite[];
}

/** The cells to write on a sheet, gathered by column and put in order from the top down. */
export function columnWrites(sheet: string, cells: readonly CellWrite[]): readonly ColumnWrite[] {
  const byColumn = new Map<number, CellWrite[]>();
  for (const cell of cells) {
    const column = byColumn.get(cell.columnIndex);
    if (column) column.push(cell);
    else byColumn.set(cell.columnIndex, [cell]);
  }
  return [...byColumn].map(([columnIndex, written]) => ({ sheet, columnIndex, cells: written.sort((a, b) => a.rowIndex - b.rowIndex) }));
}

/** The edits that mark a column as owned under the given name, write it, and look after its highlight. The name goes first: a column that was written by half is found again. */
export function editsOf(column: ColumnWrite, name: string): readonly Edit[] {
  const { sheet } = column;
  const runs = consecutiveRuns(column.cells);
  return [
    { kind: "addOwnedName", name, sheet, area: areaOfCells(column, column.cells) },
    ...runs.map(
      (cells): Edit => ({
        kind: "setCells",
        sheet,
        area: areaOfCells(column, cells),
        inputs: cells.map(({ input }) => [input]),
        numberFormats: cells.map(({ numberFormat }) => [numberFormat]),
      }),
    ),
    { kind: "addHighlight", sheet, style: "computed", areas: runs.map((cells) => areaOfCells(column, cells)) },
  ];
}

/** What the ledger has to remember about a written column. */
export function filledAreaOf(column: ColumnWrite, name: string): FilledArea {
  const area = areaOfCells(column, column.cells);
  const before = new Map(column.cells.map((cell) => [cell.rowIndex, cell.numberFormatBefore]));
  const rowCount = area.lastRowIndex - area.firstRowIndex + 1;
  const figures = new Map(column.cells.flatMap(({ rowIndex, input }) => (input.kind === "number" ? [[rowIndex, input.value]] : [])));
  const inRows = <Item>(items: ReadonlyMap<number, Item>) => Array.from({ length: rowCount }, (_, offset) => items.get(area.firstRowIndex + offset) ?? null);
  return {
    name,
    shapes: [...new Set(column.cells.flatMap(({ input }) => shapeOf(input)))],
    numberFormatsBefore: inRows(before),
    ...(figures.size > 0 && { values: inRows(figures) }),
  };
}

function shapeOf(input: CellInput): readonly string[] {
  if (input.kind === "formula") return [formulaShape(input.formula)];
  return input.kind === "text" ? [input.text] : [];
}

function areaOfCells(column: ColumnWrite, cells: readonly CellWrite[]): Area {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) throw new RangeError(`nothing to write in the column of ${cellAddress(0, column.columnIndex)}`);
  return { firstRowIndex: first.rowIndex, lastRowIndex: last.rowIndex, firstColumnIndex: column.columnIndex, lastColumnIndex: column.columnIndex };
}
