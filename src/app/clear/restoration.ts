import type { Area, Edit, SheetSnapshot } from "../../core";
import { contentAt, formulaAt } from "../../core";
import { consecutiveRuns } from "../ownership/consecutiveRuns";
import { formulaShape } from "../ownership/formulaShape";
import type { FilledArea } from "../ownership/ledger";
import type { OwnedName } from "../ports/workbook";

/** What giving back one filled area takes. Counts are of cells. */
export interface Restoration {
  readonly edits: readonly Edit[];
  readonly restoredCount: number;
  /** Cells that a person has typed over: they stay as they are. */
  readonly keptCount: number;
}

const nothing: Restoration = { edits: [], restoredCount: 0, keptCount: 0 };

/** Gives back the cells of an area that are still as they were filled, with the number formats that they had. */
export function restoration(name: OwnedName, filled: FilledArea | undefined, sheet: SheetSnapshot | undefined): Restoration {
  if (!filled || !sheet || !name.area) return nothing;
  const { area } = name;
  const cells: { readonly rowIndex: number; readonly before: string }[] = [];
  let [restoredCount, keptCount] = [0, 0];
  for (let rowIndex = area.firstRowIndex; rowIndex <= area.lastRowIndex; rowIndex++) {
    const before = formatBefore(filled, area, rowIndex);
    if (before === null) continue;
    const state = stateOf(sheet, rowIndex, area.firstColumnIndex, filled);
    if (state === "typedOver") keptCount++;
    else cells.push({ rowIndex, before });
    if (state === "ours") restoredCount++;
  }
  return { edits: consecutiveRuns(cells).map((run) => restoringEdit(name.sheet, area.firstColumnIndex, run)), restoredCount, keptCount };
}

function stateOf(sheet: SheetSnapshot, rowIndex: number, columnIndex: number, filled: FilledArea): "ours" | "blank" | "typedOver" {
  const formula = formulaAt(sheet, rowIndex, columnIndex);
  const content = contentAt(sheet, rowIndex, columnIndex);
  if (formula === "" && content === null) return "blank";
  const shape = formula === "" ? content : formulaShape(formula);
  return typeof shape === "string" && filled.shapes.includes(shape) ? "ours" : "typedOver";
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
