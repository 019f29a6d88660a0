import type { Area } from "../../core";
import type { ChangeSource, DocumentChange, WorkbookDocument } from "../document";
import { localAddress } from "./addresses";
import { eventType, type EventRegistry } from "./events";
import type { JsonObject } from "./json";
import { columnLimit, rowLimit } from "./sheetLimits";

/** Turns changes of the document into the events that an add-in hears. Recalculation is no edit and is not told as one. */
export function raiseEvents(document: WorkbookDocument, events: EventRegistry): (change: DocumentChange, source: ChangeSource) => void {
  let activeSheetId = document.activeSheetId();
  const followActive = (): void => {
    const now = document.activeSheetId();
    if (now === activeSheetId) return;
    events.raise(eventType.deactivated, activeSheetId, { worksheetId: activeSheetId });
    events.raise(eventType.activated, now, { worksheetId: now });
    activeSheetId = now;
  };
  return (change, source) => {
    followActive();
    if (source === "loader") return;
    const event = eventOf(change);
    if (event) events.raise(event.type, event.sheetId, { ...event.message, ...(source === "host" ? { triggerSource: "ThisLocalAddin" } : {}) });
  };
}

interface RaisedEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly message: JsonObject;
}

function eventOf(change: DocumentChange): RaisedEvent | undefined {
  switch (change.kind) {
    case "cellsSet":
      return changed(change.sheetId, "RangeEdited", boundsOf(change.cells));
    case "rowsInserted":
      return changed(change.sheetId, "RowInserted", rowsFrom(change.rowIndex, change.count));
    case "rowsDeleted":
      return changed(change.sheetId, "RowDeleted", rowsFrom(change.rowIndex, change.count));
    case "columnsInserted":
      return changed(change.sheetId, "ColumnInserted", columnsFrom(change.columnIndex, change.count));
    case "columnsDeleted":
      return changed(change.sheetId, "ColumnDeleted", columnsFrom(change.columnIndex, change.count));
    case "selected":
      return { type: eventType.selectionChanged, sheetId: change.sheetId, message: { worksheetId: change.sheetId, address: change.areas.map(localAddress).join(",") } };
    case "sheetAdded":
      return { type: eventType.added, sheetId: change.sheet.id, message: { worksheetId: change.sheet.id, source: "Local" } };
    case "sheetDeleted":
      return { type: eventType.deleted, sheetId: change.sheetId, message: { worksheetId: change.sheetId, source: "Local" } };
    default:
      return undefined;
  }
}

function changed(worksheetId: string, changeType: string, area: Area): RaisedEvent {
  return {
    type: eventType.changed,
    sheetId: worksheetId,
    message: { changeType, source: "Local", worksheetId, address: localAddress(area), shiftDirection: "None" },
  };
}

function boundsOf(cells: readonly { readonly rowIndex: number; readonly columnIndex: number }[]): Area {
  let bounds: Area = { firstRowIndex: Infinity, firstColumnIndex: Infinity, lastRowIndex: 0, lastColumnIndex: 0 };
  for (const { rowIndex, columnIndex } of cells) {
    bounds = {
      firstRowIndex: Math.min(bounds.firstRowIndex, rowIndex),
      firstColumnIndex: Math.min(bounds.firstColumnIndex, columnIndex),
      lastRowIndex: Math.max(bounds.lastRowIndex, rowIndex),
      lastColumnIndex: Math.max(bounds.lastColumnIndex, columnIndex),
    };
  }
  return bounds;
}

function rowsFrom(rowIndex: number, count: number): Area {
  return { firstRowIndex: rowIndex, lastRowIndex: rowIndex + count - 1, firstColumnIndex: 0, lastColumnIndex: columnLimit - 1 };
}

function columnsFrom(columnIndex: number, count: number): Area {
  return { firstRowIndex: 0, lastRowIndex: rowLimit - 1, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex + count - 1 };
}
