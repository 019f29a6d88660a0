import { attachmentReducers } from "./attachmentReducers";
import type { ChangeListener, DocumentChange } from "./documentChange";
import type { Reducers } from "./reducers";
import { sheetListReducers } from "./sheetListReducers";
import { sheetReducers } from "./sheetReducers";
import { viewReducers } from "./viewReducers";
import { layoutOf, sheetContentOf, workbookStateOf, type SheetState, type WorkbookState } from "./workbookState";
import type { WorkbookContent } from "./workbookContent";
import type { Sheet, WorkbookDocument } from "./workbookDocument";

/** Opens a workbook: from here on it changes only through `apply`. */
export function openWorkbook(content: WorkbookContent): WorkbookDocument {
  const state = workbookStateOf(content);
  const views = new WeakMap<SheetState, Sheet>();
  const listeners = new Set<ChangeListener>();

  const viewOf = (sheet: SheetState): Sheet => {
    const view = views.get(sheet) ?? sheetView(sheet);
    views.set(sheet, view);
    return view;
  };
  const find = (matches: (sheet: SheetState) => boolean): Sheet | undefined => {
    const sheet = state.sheets.find(matches);
    return sheet && viewOf(sheet);
  };

  return {
    name: () => state.name,
    sheets: () => state.sheets.map(viewOf),
    sheet: (id) => find(({ properties }) => properties.id === id),
    sheetNamed: (name) => find(({ properties }) => properties.name.toLowerCase() === name.toLowerCase()),
    ...reads(state),
    apply: (change, source) => {
      reduce(state, change);
      for (const listener of [...listeners]) listener(change, source);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function reads(state: WorkbookState) {
  return {
    activeSheetId: () => state.selection.sheetId,
    selection: () => state.selection,
    isEditing: () => state.isEditing,
    isStructureProtected: () => state.isStructureProtected,
    names: () => state.names,
    tables: () => state.tables,
    comments: () => state.comments,
    notes: () => state.notes,
    settings: () => state.settings,
    customXmlParts: () => state.customXmlParts,
    content: () => contentOf(state),
  };
}

function contentOf(state: WorkbookState): WorkbookContent {
  const { name, isStructureProtected, names, tables, comments, notes, customXmlParts } = state;
  return {
    name,
    isStructureProtected,
    sheets: state.sheets.map(sheetContentOf),
    activeSheetId: state.selection.sheetId,
    names,
    tables,
    comments,
    notes,
    settings: new Map(state.settings),
    customXmlParts,
  };
}

function sheetView(sheet: SheetState): Sheet {
  return {
    id: sheet.properties.id,
    properties: () => sheet.properties,
    layout: () => layoutOf(sheet),
    cellAt: sheet.grid.at,
    cellsIn: sheet.grid.within,
    usedArea: sheet.grid.usedArea,
  };
}

const reducers: Reducers<DocumentChange> = { ...sheetReducers, ...sheetListReducers, ...attachmentReducers, ...viewReducers };

function reduce<Kind extends DocumentChange["kind"]>(state: WorkbookState, change: Extract<DocumentChange, { readonly kind: Kind }>): void {
  const reducer: Reducers<DocumentChange>[Kind] = reducers[change.kind];
  reducer(state, change);
}
