import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { DocumentChange, WorkbookDocument } from "../document";
import { cellData } from "./cellData";
import { conditionalFormatData } from "./conditionalFormatData";
import type { EngineStep } from "./engineStep";
import { columnWidthSteps, mergeSteps, rowHeightSteps, sheetSteps } from "./layoutSteps";
import { styleData } from "./styleData";
import { noteData, noteId } from "./workbookData";

/** Takes away everything that a cell held; what it shall hold is laid over this. */
const cleared: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Takes away every look, for the same reason. */
const unstyled: { readonly [Key in keyof IStyleData]: null } = {
  ...{ ff: null, it: null, bl: null, bg: null, cl: null, n: null, tr: null },
  ...{ ht: null, vt: null, tb: null, pd: null, bd: null, ul: null, st: null },
};

type CellsChange = Extract<DocumentChange, { readonly kind: "cellsSet" | "calculated" }>;

function cellsStep(change: CellsChange, document: WorkbookDocument): EngineStep {
  const sheet = document.sheet(change.sheetId);
  const matrix: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const { rowIndex, columnIndex, ...given } of change.kind === "cellsSet" ? change.cells : change.values) {
    const cell = sheet?.cellAt(rowIndex, columnIndex);
    if (cell === undefined) continue;
    const looksChanged = "style" in given || "numberFormat" in given;
    const looks = looksChanged ? { s: { ...unstyled, ...styleData(cell.style, cell.numberFormat) } as IStyleData } : {};
    const row = (matrix[rowIndex] ??= {});
    row[columnIndex] = { ...cleared, ...cellData(cell, undefined), ...looks };
  }
  return { id: "sheet.mutation.set-range-values", params: { subUnitId: change.sheetId, cellValue: matrix } };
}

type FormatsChange = Extract<DocumentChange, { readonly kind: "conditionalFormatsSet" }>;

/** The engine puts a new rule on top, so rules are added from the last to the first. */
function formatSteps(change: FormatsChange, shownIds: readonly string[]): readonly EngineStep[] {
  const { sheetId: subUnitId } = change;
  const removed = shownIds.map((cfId) => ({ id: "sheet.mutation.delete-conditional-rule", params: { subUnitId, cfId } }));
  const rules = change.conditionalFormats.flatMap((format) => conditionalFormatData(format) ?? []);
  const added = rules.toReversed().map((rule) => ({ id: "sheet.mutation.add-conditional-rule", params: { subUnitId, rule } }));
  return [...removed, ...added];
}

/** What the engine has to be asked before a change can be shown. */
export interface EngineState {
  readonly conditionalFormatIds: (sheetId: string) => readonly string[];
}

/**
 * How to show a change of the document in the grid, or "reload" for one that is rare and touches so much
 * that the whole workbook is shown anew.
 */
export function shownChange(change: DocumentChange, document: WorkbookDocument, state: EngineState): readonly EngineStep[] | "reload" {
  switch (change.kind) {
    case "cellsSet":
    case "calculated":
      return [cellsStep(change, document)];
    case "conditionalFormatsSet":
      return formatSteps(change, state.conditionalFormatIds(change.sheetId));
    case "noteSet":
      return [noteStep("sheet.mutation.update-note", change.note, { note: noteData(change.note) })];
    case "noteDeleted":
      return [noteStep("sheet.mutation.remove-note", change, { noteId: noteId(change) })];
    case "sheetActivated":
      return [{ id: "sheet.operation.set-worksheet-active", params: { subUnitId: change.sheetId } }];
    default:
      return layoutSteps(change, document) ?? "reload";
  }
}

/** What is common and can be told in a few words; undefined for the rest. */
function layoutSteps(change: DocumentChange, document: WorkbookDocument): readonly EngineStep[] | undefined {
  if (isOutsideGrid(change)) return [];
  if (change.kind === "rowsResized") return rowHeightSteps(change);
  if (change.kind === "columnsResized") return columnWidthSteps(change);
  if (change.kind === "merged") return mergeSteps(change, document);
  return change.kind === "sheetUpdated" ? sheetSteps(change) : undefined;
}

function noteStep(id: string, at: { sheetId: string; rowIndex: number; columnIndex: number }, more: object): EngineStep {
  return { id, params: { sheetId: at.sheetId, row: at.rowIndex, col: at.columnIndex, ...more } };
}

const kindsOutsideGrid = new Set<DocumentChange["kind"]>([
  ...(["tableSet", "tableDeleted", "commentSet", "commentDeleted", "settingSet"] as const),
  ...(["customXmlPartSet", "customXmlPartDeleted", "editingSet", "selected"] as const),
]);

/** Names count as outside only while no formula uses them; the owned ones are never used in formulas. */
function isOutsideGrid(change: DocumentChange): boolean {
  if (change.kind === "nameSet") return !change.name.isVisible;
  if (change.kind === "nameDeleted") return true;
  // Charts, links, filters and print setup are kept but not drawn; the rules for typed values are.
  if (change.kind === "extrasSet") return change.extras.validations === undefined;
  return kindsOutsideGrid.has(change.kind);
}
