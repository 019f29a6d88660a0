import type { IDisposable, IExecutionOptions, Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { DocumentChange, SheetContent, WorkbookDocument } from "../document";
import { calculatedChange, gridChanges, type GridPair, type Mutation, type MutationParams } from "./gridChanges";
import { showSelection } from "./showSelection";
import { shownChange, type EngineStep } from "./shownChanges";
import { workbookData } from "./workbookData";

const editVisible = "sheet.operation.set-cell-edit-visible";

/** A document on show: what a person does in the grid reaches the document, what others do to the document reaches the grid. */
export interface GridSession {
  /** Whether the grid is being told of a change of the document just now. */
  readonly isShowing: () => boolean;
  readonly end: () => void;
}

let sessionCount = 0;

/** Shows a document. Each side ignores what it started itself, so nothing goes back and forth. */
export function startSession(api: FUniver, document: WorkbookDocument): GridSession {
  let isShowing = false;
  let pair = load(api, document, new Map());

  const show = (work: () => void) => {
    isShowing = true;
    try {
      work();
    } finally {
      isShowing = false;
    }
  };
  const reload = () => {
    api.disposeUnit(pair.workbook.getUnitId());
    pair = load(api, document, pair.deletedSheets);
  };
  const showChange = (change: DocumentChange) => {
    const steps = shownChange(change, document, { conditionalFormatIds: (sheetId) => shownRuleIds(api, sheetId) });
    if (steps === "reload") return reload();
    for (const step of steps) run(api, pair.workbook, step);
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
    if (source !== "grid" && source !== "calculator") show(() => showChange(change));
  });
  const following: IDisposable = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    follow({ id, params: (params ?? {}) as MutationParams }, options);
  });
  return {
    isShowing: () => isShowing,
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
  return { document, workbook: facade.getWorkbook() as Workbook, deletedSheets };
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
