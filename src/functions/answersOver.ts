import { functionWords } from "../locale";
import { isGivenError, type GivenArea, type GivenError } from "./givenArea";
import type { Given } from "./givenFigure";
import { FunctionRefusal } from "./refusal";

/** What a function says of single cells. */
export type CellFunction = (...given: Given[]) => number | string;

/** What stands in a cell of a result. */
export type Answer = number | string | FunctionRefusal;

/**
 * The answers of a function for all cells of areas, each from the cells at its place. An area of one row, one column or one cell holds for all
 * others, and beyond a smaller area there is no value: as Excel's own functions spill. One wrong cell spoils only its own answer.
 */
export function answersOver(run: CellFunction, areas: readonly (GivenArea | null | undefined)[]): readonly (readonly Answer[])[] {
  const given = areas.filter((area) => area !== null && area !== undefined);
  const rowCount = Math.max(1, ...given.map((area) => area.length));
  const columnCount = Math.max(1, ...given.map(([row]) => row?.length ?? 0));
  return Array.from({ length: rowCount }, (_row, rowIndex) =>
    Array.from({ length: columnCount }, (_column, columnIndex) => answerTo(run, areas.map((area) => (area ? cellAt(area, rowIndex, columnIndex) : undefined)))),
  );
}

const beyond: GivenError = { code: "#N/A" };

function cellAt(area: GivenArea, rowIndex: number, columnIndex: number): Given | GivenError {
  const row = area[area.length === 1 ? 0 : rowIndex];
  const index = row?.length === 1 ? 0 : columnIndex;
  return row && index < row.length ? row[index] : beyond;
}

function answerTo(run: CellFunction, cells: readonly (Given | GivenError)[]): Answer {
  try {
    return run(...cells.map(withoutError));
  } catch (error) {
    if (error instanceof FunctionRefusal) return error;
    throw error;
  }
}

/** What follows from an error is an error; what follows from a missing figure is missing. */
function withoutError(given: Given | GivenError): Given {
  if (!isGivenError(given)) return given;
  if (given.code === beyond.code) throw new FunctionRefusal("notAvailable", functionWords.partMissing);
  throw new FunctionRefusal("invalidValue", functionWords.partWrong(given.code));
}
