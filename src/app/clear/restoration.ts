import type { Area, Edit, SheetSnapshot } from "../../core";
import { contentAt, formulaAt } from "../../core";
import { consecutiveRuns } from "../ownership/consecutiveRuns";
import { formulaShape } from "../ownership/formulaShape";
import type { FilledArea } from "../ownership/filledArea";
import type { OwnedName } from "../ports/workbook";

/** What giving back one filled area takes. Counts are of cells. */
export interface Restoration {
  readonly edits: readonly Edit[];
  readonly restoredCount: number;
  /** Cells that a person has typed over: they stay as they are. */
  readonly keptCount: number;
}

const nothing: Restoration = { edits: [], restoredCount: 0, keptCount: 0 };

/**
 * Gives back the cells of an area that are still as they were filled, with the number formats that they had.
 * A header stays over figures that a person has typed below it.
 */
export function restoration(name: OwnedName, filled: FilledArea | undefined, sheet: SheetSnapshot | undefined): Restoration {
  if (!filled || !sheet || !name.area) return nothing;
  const column = filledCells(name.area, filled, sheet);
  const keptCount = column.filter(({ state }) => state === "typedOver").length;
  const given = column.filter(({ state }) => state === "formula" || state === "figure" || state === "blank" || (state === "text" && keptCount === 0));
  return {
    edits: consecutiveRuns(given).map((run) => restoringEdit(name.sheet, name.area?.firstColumnIndex ?? 0, run)),
    restoredCount: given.filter(({ state }) => state !== "blank").length,
    keptCount,
  };
}

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

interface FilledCell {
  readonly rowIndex: number;
  readonly before: string;
  /** What stands there now: our formula, our figure, our text, nothing, or something of a person. */
  readonly state: "formula" | "figure" | "text" | "blank" | "typedOver";
}

function filledCells(area: Area, filled: FilledArea, sheet: SheetSnapshot): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (let rowIndex = area.firstRowIndex; rowIndex <= area.lastRowIndex; rowIndex++) {
    const before = formatBefore(filled, area, rowIndex);
    const place = { rowIndex, columnIndex: area.firstColumnIndex };
    if (before !== null) cells.push({ rowIndex, before, state: isOurFigure(sheet, place, { filled, area }) ? "figure" : stateOf(sheet, place, filled) });
  }
  return cells;
}

/** Whether a cell still holds the plain figure that was written there. Where rows were inserted or deleted, single rows cannot be told apart. */
function isOurFigure(sheet: SheetSnapshot, { rowIndex, columnIndex }: Place, { filled, area }: { readonly filled: FilledArea; readonly area: Area }): boolean {
  const content = contentAt(sheet, rowIndex, columnIndex);
  if (filled.values === undefined || typeof content !== "number" || formulaAt(sheet, rowIndex, columnIndex) !== "") return false;
  const isAsFilled = filled.values.length === area.lastRowIndex - area.firstRowIndex + 1;
  return isAsFilled ? filled.values[rowIndex - area.firstRowIndex] === content : filled.values.includes(content);
}

function stateOf(sheet: SheetSnapshot, { rowIndex, columnIndex }: Place, filled: FilledArea): FilledCell["state"] {
  const formula = formulaAt(sheet, rowIndex, columnIndex);
  const content = contentAt(sheet, rowIndex, columnIndex);
  if (formula !== "") return filled.shapes.includes(formulaShape(formula)) ? "formula" : "typedOver";
  if (content === null) return "blank";
  return typeof content === "string" && filled.shapes.includes(content) ? "text" : "typedOver";
}

/** The format to give back. When rows were inserted or deleted inside the area, single rows cannot be told apart, and the first format stands for all. */
function formatBefore(filled: FilledArea, area: Area, rowIndex: number): string | null {
  const formats = filled.numberFormatsBefore;
  const isAsFilled = formats.length === area.lastRowIndex - area.firstRowIndex + 1;
  return isAsFilled ? (formats[rowIndex - area.firstRowIndex] ?? null) : (formats.find((format) => format !== null) ?? null);
}

function restoringEdit(sheet: string, columnIndex: number, run: readonly { readonly rowIndex: number; readonly before: string }[]): Edit {
  const [first, last] = [run[0]?.rowIndex ?? 0, run.at(-1)?.rowIndex ?? 0];
  return {
    kind: "setCells",
    sheet,
    area: { firstRowIndex: first, lastRowIndex: last, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex },
    inputs: run.map(() => [{ kind: "empty" }]),
    numberFormats: run.map(({ before }) => [before]),
  };
}
