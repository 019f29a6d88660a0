import type { Area } from "../../core";
import type { Comment, Note } from "./annotations";
import type { Cell, PlacedCell } from "./cell";
import type { DefinedName } from "./definedName";
import type { ChangeListener, ChangeSource, DocumentChange } from "./documentChange";
import type { SheetLayout, SheetProperties } from "./sheetContent";
import type { Table } from "./table";
import type { CustomXmlPart, Selection, SettingValue, WorkbookContent } from "./workbookContent";

/** One sheet of an open workbook, always as it is now. */
export interface Sheet {
  readonly id: string;
  readonly properties: () => SheetProperties;
  readonly layout: () => SheetLayout;
  /** The cell at a place; an empty cell where nothing was ever written. */
  readonly cellAt: (rowIndex: number, columnIndex: number) => Cell;
  /** The cells of an area that hold or show anything, row by row. Without an area: of the whole sheet. */
  readonly cellsIn: (area?: Area) => Iterable<PlacedCell & Cell>;
  /** The smallest area around everything; with `valuesOnly`, looks do not count. Undefined for an empty sheet. */
  readonly usedArea: (valuesOnly: boolean) => Area | undefined;
}

/** The open workbook: one for all its views. Everything changes through `apply`; every listener hears it. */
export interface WorkbookDocument {
  readonly name: () => string;
  /** In the order of the tabs. */
  readonly sheets: () => readonly Sheet[];
  /** By its id; undefined when the sheet is gone. */
  readonly sheet: (id: string) => Sheet | undefined;
  /** By its name, in any case. */
  readonly sheetNamed: (name: string) => Sheet | undefined;
  readonly activeSheetId: () => string;
  readonly selection: () => Selection;
  readonly isEditing: () => boolean;
  readonly isStructureProtected: () => boolean;
  readonly names: () => readonly DefinedName[];
  readonly tables: () => readonly Table[];
  readonly comments: () => readonly Comment[];
  readonly notes: () => readonly Note[];
  readonly settings: () => ReadonlyMap<string, SettingValue>;
  readonly customXmlParts: () => readonly CustomXmlPart[];
  /** The whole workbook as plain data, to save or to compare. */
  readonly content: () => WorkbookContent;
  /** Makes a change and tells everyone. A change of a sheet that is gone is a programmer's mistake and throws. */
  readonly apply: (change: DocumentChange, source: ChangeSource) => void;
  /** Starts to listen; the function that comes back stops it. */
  readonly listen: (listener: ChangeListener) => () => void;
}
