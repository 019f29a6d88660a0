import type { Area } from "../../core";
import type { ChangeSource, DocumentChange, WorkbookDocument } from "../document";
import { localAddress } from "./addresses";
import { eventType, type EventRegistry } from "./events";
import type { JsonObject } from "./json";
import { columnLimit, rowLimit } from "./sheetLimits";

/** Turns changes of the document into the events that an add-in hears. Recalculation is no edit, and is told as what it is. */
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

type EventMakers = { readonly [Kind in DocumentChange["kind"]]?: (change: Extract<DocumentChange, { readonly kind: Kind }>) => RaisedEvent };

const eventMakers: EventMakers = {
  cellsSet: ({ sheetId, cells }) => {
    const edited = cells.filter(({ content, formula }) => content !== undefined || formula !== undefined);
    return edited.length > 0 ? changed(sheetId, "RangeEdited", boundsOf(edited)) : formatChanged(sheetId, boundsOf(cells));
  },
  rowsInserted: ({ sheetId, rowIndex, count }) => changed(sheetId, "RowInserted", rowsFrom(rowIndex, count)),
  rowsDeleted: ({ sheetId, rowIndex, count }) => changed(sheetId, "RowDeleted", rowsFrom(rowIndex, count)),
  columnsInserted: ({ sheetId, columnIndex, count }) => changed(sheetId, "ColumnInserted", columnsFrom(columnIndex, count)),
  columnsDeleted: ({ sheetId, columnIndex, count }) => changed(sheetId, "ColumnDeleted", columnsFrom(columnIndex, count)),
  calculated: ({ sheetId, values }) => ({ type: eventType.calculated, sheetId, message: { worksheetId: sheetId, address: localAddress(boundsOf(values)) } }),
  selected: ({ sheetId, areas }) => ({
    type: eventType.selectionChanged,
    sheetId,
    message: { worksheetId: sheetId, address: areas.map(localAddress).join(",") },
  }),
  sheetAdded: ({ sheet }) => ({ type: eventType.added, sheetId: sheet.id, message: { worksheetId: sheet.id, source: "Local" } }),
  sheetDeleted: ({ sheetId }) => ({ type: eventType.deleted, sheetId, message: { worksheetId: sheetId, source: "Local" } }),
};

function eventOf<Kind extends DocumentChange["kind"]>(change: Extract<DocumentChange, { readonly kind: Kind }>): RaisedEvent | undefined {
  const make: EventMakers[Kind] = eventMakers[change.kind];
  return make?.(change);
}

function changed(worksheetId: string, changeType: string, area: Area): RaisedEvent {
  return {
    type: eventType.changed,
    sheetId: worksheetId,
    message: { changeType, source: "Local", worksheetId, address: localAddress(area), shiftDirection: "None" },
  };
}

/** Looks alone are no edit. */
function formatChanged(worksheetId: string, area: Area): RaisedEvent {
  return { type: eventType.formatChanged, sheetId: worksheetId, message: { worksheetId, source: "Local", address: localAddress(area) } };
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
