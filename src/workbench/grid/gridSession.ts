import type { IDisposable, IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Sheet, WorkbookDocument } from "../document";
import { calculatedChange, gridChanges, type Mutation, type MutationParams } from "./gridChanges";
import { gridView } from "./gridView";

const editVisible = "sheet.operation.set-cell-edit-visible";

/** A document on show: what a person does in the grid reaches the document, what others do to the document reaches the grid. */
export interface GridSession {
  /** Whether the grid is being told of a change of the document just now. */
  readonly isShowing: () => boolean;
  /** Whether the protection of a sheet keeps a cell from being typed in. */
  readonly isLocked: (sheetId: string, rowIndex: number, columnIndex: number) => boolean;
  /** Shows at once what waits to be shown. */
  readonly showNow: () => void;
  readonly end: () => void;
}

/** Shows a document. Each side ignores what it started itself, so nothing goes back and forth. */
export function startSession(api: FUniver, document: WorkbookDocument): GridSession {
  const view = gridView(api, document);
  const follow = (mutation: Mutation, options?: IExecutionOptions) => {
    if (mutation.id === editVisible) return followEditing(document, mutation.params);
    if (view.isShowing()) return;
    const isCalculated = options?.fromFormula === true;
    const changes = isCalculated ? calculatedChange(mutation, view.pair()) : gridChanges(mutation, view.pair());
    for (const change of changes) document.apply(change, isCalculated ? "calculator" : "grid");
  };
  const stopListening = document.listen((change, source) => {
    if (source !== "grid" && source !== "calculator") view.show(change);
  });
  const following: IDisposable = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    follow({ id, params: (params ?? {}) as MutationParams }, options);
  });
  return {
    isShowing: view.isShowing,
    isLocked: (sheetId, rowIndex, columnIndex) => isLocked(document.sheet(sheetId), rowIndex, columnIndex),
    showNow: view.showNow,
    end: () => {
      stopListening();
      following.dispose();
      view.end();
    },
  };
}

function isLocked(sheet: Sheet | undefined, rowIndex: number, columnIndex: number): boolean {
  return sheet?.properties().protection !== undefined && sheet.cellAt(rowIndex, columnIndex).style.isLocked !== false;
}

function followEditing(document: WorkbookDocument, { visible = false }: MutationParams): void {
  if (document.isEditing() !== visible) document.apply({ kind: "editingSet", isEditing: visible }, "grid");
}
