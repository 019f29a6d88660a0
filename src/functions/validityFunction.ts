import { check, recognise, type CellContent, type SheetSnapshot } from "../core";
import { functionWords, wordsFor } from "../locale";
import { isGivenError, type GivenArea } from "./givenArea";
import { isBlank } from "./givenFigure";
import { FunctionRefusal } from "./refusal";

/** Checks an area with its headings as a sheet of its own: whether it is consistent, and else the first thing that is wrong. */
export function validityFunction(area: GivenArea): string {
  const recognition = recognise([sheetOf(area)]);
  if (recognition.tables.length === 0) throw new FunctionRefusal("notAvailable", functionWords.noTable);
  const { findings, results } = check(recognition);
  const [first, ...others] = findings.filter(({ severity }) => severity === "error");
  if (first) return functionWords.wrong(wordsFor("vi").findingSentence(first), others.length);
  const isUnsure = recognition.doubts.length > 0 || recognition.tables.some(({ columns }) => columns.size === 0);
  return isUnsure || results.some(({ undecided }) => undecided > 0) ? functionWords.undecided : functionWords.consistent;
}

/** An area that a function was given is all that it knows of the sheet. */
function sheetOf(area: GivenArea): SheetSnapshot {
  const firstFigureRowIndex = area.findIndex((row) => row.some((given) => typeof given === "number" && given !== 0));
  const contents = area.map((row, rowIndex) => row.map((given) => contentOf(given, rowIndex < firstFigureRowIndex)));
  return {
    name: "",
    visibility: "visible",
    isProtected: false,
    origin: { rowIndex: 0, columnIndex: 0 },
    contents,
    formulas: contents.map((row) => row.map(() => "")),
    numberFormats: contents.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRowIndexes: [],
    hiddenColumnIndexes: [],
    legacyFonts: [],
  };
}

/** Many an Excel hands empty cells over as 0. Above the first figure stand only headings, so that a 0 there is an empty cell behind a merged one. */
function contentOf(given: GivenArea[number][number], isAboveFigures: boolean): CellContent {
  if (isGivenError(given)) return { error: given.code };
  return isBlank(given) || (given === 0 && isAboveFigures) ? null : given;
}
