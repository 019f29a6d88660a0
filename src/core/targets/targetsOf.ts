import type { CellContent } from "../model/sheet";
import { contentAt } from "../model/sheet";
import type { Target } from "../model/target";
import { textOf } from "./draftFields";
import { readTargets } from "./readTargets";
import { targetColumns, type GridOfTargets, type TargetColumns } from "./targetColumns";
import { targetFields, type TargetDraft, type TargetField, type TargetProblem } from "./targetDraft";

/** One line of a sheet of targets. */
export interface TargetLine {
  readonly rowIndex: number;
  readonly draft: TargetDraft;
  /** `undefined` when something fatal is wrong with the line. */
  readonly target: Target | undefined;
  readonly problems: readonly TargetProblem[];
}

/** A sheet of targets as it was read. */
export interface TargetSheet {
  readonly sheet: string;
  readonly columns: TargetColumns;
  readonly lines: readonly TargetLine[];
  readonly targets: readonly Target[];
}

/** The targets that a sheet holds, line by line; `undefined` when it is no sheet of targets. */
export function targetsOf(sheet: GridOfTargets): TargetSheet | undefined {
  const columns = targetColumns(sheet);
  if (!columns) return undefined;
  const lastRowIndex = sheet.origin.rowIndex + sheet.contents.length - 1;
  const typed: { readonly rowIndex: number; readonly draft: TargetDraft }[] = [];
  for (let rowIndex = columns.headerRowIndex + 1; rowIndex <= lastRowIndex; rowIndex += 1) {
    const draft = draftAt(sheet, columns, rowIndex);
    if (!isBlankDraft(draft)) typed.push({ rowIndex, draft });
  }
  const read = readTargets(typed.map(({ draft }) => draft));
  const lines = typed.map((line, index) => ({ ...line, target: read[index]?.target, problems: [...(read[index]?.problems ?? []), ...(read[index]?.target ? textProblems(line.draft) : [])] }));
  return { sheet: sheet.name, columns, lines, targets: lines.flatMap(({ target }) => target ?? []) };
}

/** Fields that formulas can only reckon with as numbers. */
const numberFields = ["year", "rate", "effectiveFrom"] as const;

function textProblems(draft: TargetDraft): readonly TargetProblem[] {
  return numberFields.flatMap((field): readonly TargetProblem[] => {
    const text = textOf(draft[field]);
    return typeof draft[field] !== "string" || text === "" ? [] : [{ code: "keptAsText", facts: { text }, field, weight: "remark" }];
  });
}

/** Whether nothing was typed in a line. */
function isBlankDraft(draft: TargetDraft): boolean {
  return targetFields.every((field) => textOf(draft[field]) === "");
}

function draftAt(sheet: GridOfTargets, { columnIndexes }: TargetColumns, rowIndex: number): TargetDraft {
  const cell = (field: TargetField): CellContent => {
    const columnIndex = columnIndexes.get(field);
    return columnIndex === undefined ? null : contentAt(sheet, rowIndex, columnIndex);
  };
  return {
    year: cell("year"),
    unit: cell("unit"),
    side: cell("side"),
    rate: cell("rate"),
    comparison: cell("comparison"),
    effectiveFrom: cell("effectiveFrom"),
    decision: cell("decision"),
    state: cell("state"),
    note: cell("note"),
  };
}
