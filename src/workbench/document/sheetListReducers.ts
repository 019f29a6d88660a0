import type { SheetListChange } from "./documentChange";
import { renameSheetIn, withoutSheet } from "./formulaReferences";
import type { Reducers } from "./reducers";
import { firstCell, sheetStateIn, sheetStateOf, type SheetState, type WorkbookState } from "./workbookState";

/** Changes of the list of sheets, and of what is said about one. */
export const sheetListReducers: Reducers<SheetListChange> = {
  sheetAdded: (workbook, { sheet, position }) => {
    workbook.sheets = workbook.sheets.toSpliced(position, 0, sheetStateOf(sheet));
  },
  sheetDeleted: (workbook, { sheetId }) => deleteSheet(workbook, sheetStateIn(workbook, sheetId)),
  sheetMoved: (workbook, { sheetId, position }) => {
    const sheet = sheetStateIn(workbook, sheetId);
    workbook.sheets = workbook.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
  },
  sheetUpdated: (workbook, { sheetId, properties }) => updateSheet(workbook, sheetStateIn(workbook, sheetId), properties),
};

function updateSheet(workbook: WorkbookState, sheet: SheetState, properties: Partial<SheetState["properties"]>): void {
  const oldName = sheet.properties.name;
  sheet.properties = { ...sheet.properties, ...properties };
  const { name } = sheet.properties;
  if (name !== oldName) rewriteFormulas(workbook, (formula) => renameSheetIn(formula, oldName, name));
}

function deleteSheet(workbook: WorkbookState, sheet: SheetState): void {
  const { id, name } = sheet.properties;
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter(({ scopeSheetId }) => scopeSheetId !== id);
  workbook.tables = workbook.tables.filter(({ sheetId }) => sheetId !== id);
  workbook.comments = workbook.comments.filter(({ sheetId }) => sheetId !== id);
  workbook.notes = workbook.notes.filter(({ sheetId }) => sheetId !== id);
  rewriteFormulas(workbook, (formula) => withoutSheet(formula, name));
  if (workbook.selection.sheetId === id) workbook.selection = { sheetId: nextVisible(workbook, position), areas: [firstCell] };
}

/** Excel shows the sheet that took the place of the deleted one, or else the last visible before it. */
function nextVisible(workbook: WorkbookState, position: number): string {
  const isVisible = (sheet: SheetState) => sheet.properties.visibility === "visible";
  const next = workbook.sheets.slice(position).find(isVisible) ?? workbook.sheets.slice(0, position).findLast(isVisible);
  return next?.properties.id ?? "";
}

function rewriteFormulas(workbook: WorkbookState, rewrite: (formula: string) => string): void {
  for (const { grid } of workbook.sheets) {
    for (const { rowIndex, columnIndex, ...cell } of [...grid.within()]) {
      if (cell.formula === "") continue;
      const formula = rewrite(cell.formula);
      if (formula !== cell.formula) grid.set(rowIndex, columnIndex, { ...cell, formula });
    }
  }
  workbook.names = workbook.names.map((name) => ({ ...name, formula: rewrite(name.formula) }));
}
