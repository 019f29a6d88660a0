import type { ViewChange } from "./documentChange";
import type { Reducers } from "./reducers";
import { sheetStateIn } from "./workbookState";

/** Changes of what the person looks at. */
export const viewReducers: Reducers<ViewChange> = {
  sheetActivated: (workbook, { sheetId }) => {
    workbook.selection = { sheetId, areas: sheetStateIn(workbook, sheetId).selectedAreas };
  },
  selected: (workbook, { sheetId, areas }) => {
    sheetStateIn(workbook, sheetId).selectedAreas = areas;
    workbook.selection = { sheetId, areas };
  },
  editingSet: (workbook, { isEditing }) => {
    workbook.isEditing = isEditing;
  },
};
