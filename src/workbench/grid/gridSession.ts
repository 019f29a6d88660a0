import type { IDisposable, IExecutionOptions, Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { DocumentChange, Sheet, SheetContent, WorkbookDocument } from "../document";
import { calculatedChange, gridChanges, type GridPair, type Mutation, type MutationParams } from "./gridChanges";
import { showSelection } from "./showSelection";
import { shownChange, type EngineStep } from "./shownChanges";
import { workbookData } from "./workbookData";

const editVisible = "sheet.operation.set-cell-edit-visible";

/** A document on show: what a person does in the grid reaches the document, what others do to the document reaches the grid. */
export interface GridSession {
  /** Whether the grid is being told of a change of the document just now. */
  readonly isShowing: () => boolean;
  /** Whether the protection of a sheet keeps a cell from being typed in. */
  readonly isLocked: (sheetId: string, rowIndex: number, columnIndex: number) => boolean;
  readonly end: () => void;
}

let sessionCount = 0;

/** Shows a document. Each side ignores what it started itself, so nothing goes back and forth. */
export function startSession(api: FUniver, document: WorkbookDocument): GridSession {
  let isShowing = false;
  let pair = load(api, document, new Map());

  const show = (change: DocumentChange) => {
    isShowing = true;
    try {
      showChange(change);
    } finally {
      isShowing = false;
    }
  };
  const showChange = (change: DocumentChange) => {
    const steps = shownChange(change, document, { conditionalFormatIds: (sheetId) => shownRuleIds(api, sheetId) });
    if (steps === "reload") pair = reload(api, pair);
    else for (const step of steps) run(api, pair.workbook, step);
    if (change.kind === "selected") showSelection(api, pair.workbook, change);
  };
  const follow = (mutation: Mutation, options?: IExecutionOptions) => {
    if (mutation.id === editVisible) return followEditing(document, mutation.params);
    if (isShowing) return;
    const isCalculated = options?.fromFormula === true;
    const changes = isCalculated ? calculatedChange(mutation, pair) : gridChanges(mutation, pair);
    for (const change of changes) document.apply(change, isCalculated ? "calculator" : "grid");
  };

  const stopListening = document.listen((change, source) => {
    if (source !== "grid" && source !== "calculator") show(change);
  });
  const following: IDisposable = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    follow({ id, params: (params ?? {}) as MutationParams }, options);
  });
  return {
    isShowing: () => isShowing,
    isLocked: (sheetId, rowIndex, columnIndex) => isLocked(document.sheet(sheetId), rowIndex, columnIndex),
    end: () => {
      stopListening();
      following.dispose();
      api.disposeUnit(pair.workbook.getUnitId());
    },
  };
}

function load(api: FUniver, document: WorkbookDocument, deletedSheets: Map<string, SheetContent>): GridPair {
  sessionCount += 1;
  const facade = api.createWorkbook(workbookData(document.content(), `workbook${sessionCount}`));
  const { sheetId } = document.selection();
  if (document.sheet(sheetId)?.properties().visibility === "visible") facade.setActiveSheet(sheetId);
  return { document, workbook: facade.getWorkbook(), deletedSheets };
}

function isLocked(sheet: Sheet | undefined, rowIndex: number, columnIndex: number): boolean {
  return sheet?.properties().protection !== undefined && sheet.cellAt(rowIndex, columnIndex).style.isLocked !== false;
}

function reload(api: FUniver, { document, workbook, deletedSheets }: GridPair): GridPair {
  api.disposeUnit(workbook.getUnitId());
  const pair = load(api, document, deletedSheets);
  showSelection(api, pair.workbook, { kind: "selected", ...document.selection() });
  return pair;
}

function run(api: FUniver, workbook: Workbook, { id, params }: EngineStep): boolean {
  return api.syncExecuteCommand(id, { unitId: workbook.getUnitId(), ...params });
}

function shownRuleIds(api: FUniver, sheetId: string): readonly string[] {
  return api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getConditionalFormattingRules().map(({ cfId }) => cfId) ?? [];
}

function followEditing(document: WorkbookDocument, { visible = false }: MutationParams): void {
  if (document.isEditing() !== visible) document.apply({ kind: "editingSet", isEditing: visible }, "grid");
}
