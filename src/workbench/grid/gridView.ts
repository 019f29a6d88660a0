import type { Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { DocumentChange, SheetContent, WorkbookDocument } from "../document";
import type { EngineStep } from "./engineStep";
import type { GridPair } from "./gridChanges";
import { showSelection } from "./showSelection";
import { shownChange } from "./shownChanges";
import { workbookData } from "./workbookData";

/** The engine's copy of a document, kept like it. */
export interface GridView {
  readonly pair: () => GridPair;
  /** Whether the engine is being told of a change of the document just now. */
  readonly isShowing: () => boolean;
  readonly show: (change: DocumentChange) => void;
  /** Shows at once what waits to be shown. */
  readonly showNow: () => void;
  readonly end: () => void;
}

let viewCount = 0;

/** Shows a document. A batch of the add-in makes many changes; where they need the workbook to be shown anew, it is once after them. */
export function gridView(api: FUniver, document: WorkbookDocument): GridView {
  let isShowing = false;
  let isStale = false;
  let pair = load(api, document, new Map());

  const showing = (act: () => void) => {
    isShowing = true;
    try {
      act();
    } finally {
      isShowing = false;
    }
  };
  const showNow = () => {
    if (!isStale) return;
    isStale = false;
    showing(() => {
      pair = reload(api, pair);
    });
  };
  const show = (change: DocumentChange) => {
    if (isStale) return;
    const steps = shownChange(change, document, { conditionalFormatIds: (sheetId) => shownRuleIds(api, sheetId) });
    if (steps === "reload") {
      isStale = true;
      return queueMicrotask(showNow);
    }
    for (const step of steps) run(api, pair.workbook, step);
    if (change.kind === "selected") showSelection(api, pair.workbook, change);
  };
  return {
    pair: () => pair,
    isShowing: () => isShowing,
    show: (change) => showing(() => show(change)),
    showNow,
    end: () => {
      isStale = false;
      api.disposeUnit(pair.workbook.getUnitId());
    },
  };
}

function load(api: FUniver, document: WorkbookDocument, deletedSheets: Map<string, SheetContent>): GridPair {
  viewCount += 1;
  const facade = api.createWorkbook(workbookData(document.content(), `workbook${viewCount}`));
  const { sheetId } = document.selection();
  if (document.sheet(sheetId)?.properties().visibility === "visible") facade.setActiveSheet(sheetId);
  return { document, workbook: facade.getWorkbook(), deletedSheets };
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
