import { check, recognise, type CellContent, type SheetSnapshot } from "../core";
import { functionWords, wordsFor } from "../locale";
import { isBlank, type Given } from "./givenFigure";
import { FunctionRefusal } from "./refusal";

/** Checks an area with its headings as a sheet of its own: whether it is consistent, and else the first thing that is wrong. */
export function validityFunction(area: readonly (readonly Given[])[]): string {
  const recognition = recognise([sheetOf(area)]);
  if (recognition.tables.length === 0) throw new FunctionRefusal("notAvailable", functionWords.noTable);
  const { findings, results } = check(recognition);
  const [first, ...others] = findings.filter(({ severity }) => severity === "error");
  if (first) return functionWords.wrong(wordsFor("vi").findingSentence(first), others.length);
  const isUnsure = recognition.doubts.length > 0 || recognition.tables.some(({ columns }) => columns.size === 0);
  return isUnsure || results.some(({ undecided }) => undecided > 0) ? functionWords.undecided : functionWords.consistent;
}

/** An area that a function was given is all that it knows of the sheet. */
function sheetOf(area: readonly (readonly Given[])[]): SheetSnapshot {
  const contents = area.map((row) => row.map((given): CellContent => (isBlank(given) ? null : given)));
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
