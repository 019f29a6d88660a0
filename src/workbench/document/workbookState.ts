import type { Area } from "../../core";
import type { Comment, Note } from "./annotations";
import { emptyCell } from "./cell";
import { cellGrid, type CellGrid } from "./cellGrid";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DefinedName } from "./definedName";
import type { SheetContent, SheetLayout, SheetProperties } from "./sheetContent";
import type { SheetExtras } from "./sheetExtras";
import type { Table } from "./table";
import type { CustomXmlPart, Selection, SettingValue, WorkbookContent } from "./workbookContent";

/** One sheet as it is kept: only the reducers beside this file write to it. */
export interface SheetState {
  properties: SheetProperties;
  readonly grid: CellGrid;
  merges: readonly Area[];
  readonly hiddenRowIndexes: Set<number>;
  readonly hiddenColumnIndexes: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  conditionalFormats: readonly ConditionalFormat[];
  extras: SheetExtras;
  /** What was last selected on the sheet, and is selected again when a person comes back. */
  selectedAreas: readonly Area[];
}

/** The workbook as it is kept: only the reducers beside this file write to it. */
export interface WorkbookState {
  readonly name: string;
  readonly isStructureProtected: boolean;
  sheets: readonly SheetState[];
  selection: Selection;
  isEditing: boolean;
  names: readonly DefinedName[];
  tables: readonly Table[];
  comments: readonly Comment[];
  notes: readonly Note[];
  readonly settings: Map<string, SettingValue>;
  customXmlParts: readonly CustomXmlPart[];
}

/** The first cell of a sheet, where a selection begins. */
export const firstCell: Area = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 0 };

/** A sheet as it is kept, from plain data. */
export function sheetStateOf(content: SheetContent): SheetState {
  const { merges, hiddenRowIndexes, hiddenColumnIndexes, rowHeights, columnWidths, conditionalFormats, cells, ...rest } = content;
  const { validations, charts, links, autoFilterArea, print, ...properties } = rest;
  const grid = cellGrid();
  for (const { rowIndex, columnIndex, ...cell } of cells) grid.set(rowIndex, columnIndex, { ...emptyCell, ...cell });
  return {
    properties,
    grid,
    merges,
    hiddenRowIndexes: new Set(hiddenRowIndexes),
    hiddenColumnIndexes: new Set(hiddenColumnIndexes),
    rowHeights: new Map(rowHeights),
    columnWidths: new Map(columnWidths),
    conditionalFormats,
    extras: { validations, charts, links, autoFilterArea, print },
    selectedAreas: [firstCell],
  };
}

/** A workbook as it is kept, from plain data. */
export function workbookStateOf(content: WorkbookContent): WorkbookState {
  return {
    name: content.name,
    isStructureProtected: content.isStructureProtected,
    sheets: content.sheets.map(sheetStateOf),
    selection: { sheetId: content.activeSheetId, areas: [firstCell] },
    isEditing: false,
    names: content.names,
    tables: content.tables,
    comments: content.comments,
    notes: content.notes,
    settings: new Map(content.settings),
    customXmlParts: content.customXmlParts,
  };
}

/** The layout of a sheet: a copy, so that a reader may keep it. */
export function layoutOf(sheet: SheetState): SheetLayout {
  return {
    merges: sheet.merges,
    hiddenRowIndexes: new Set(sheet.hiddenRowIndexes),
    hiddenColumnIndexes: new Set(sheet.hiddenColumnIndexes),
    rowHeights: new Map(sheet.rowHeights),
    columnWidths: new Map(sheet.columnWidths),
    conditionalFormats: sheet.conditionalFormats,
    ...sheet.extras,
  };
}

/** A sheet as plain data. */
export function sheetContentOf(sheet: SheetState): SheetContent {
  return { ...sheet.properties, ...layoutOf(sheet), cells: [...sheet.grid.within()] };
}

/** The sheet of an id. Asking for one that is gone is a programmer's mistake. */
export function sheetStateIn(workbook: WorkbookState, sheetId: string): SheetState {
  const sheet = workbook.sheets.find(({ properties }) => properties.id === sheetId);
  if (!sheet) throw new RangeError(`no sheet with id ${sheetId}`);
  return sheet;
}
