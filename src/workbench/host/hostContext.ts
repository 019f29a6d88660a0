import type { DocumentChange, WorkbookDocument } from "../document";
import type { EventRegistry } from "./events";
import type { HostObject } from "./hostObject";
import type { CellAreas, LiveCells } from "./liveCells";

/** What every emulated object works with. */
export interface HostContext {
  readonly document: WorkbookDocument;
  readonly live: LiveCells;
  readonly events: EventRegistry;
  readonly objects: HostObjects;
  /** Makes a change in the name of the add-in. */
  readonly change: (change: DocumentChange) => void;
  /** A new id that nothing of its kind in this session has had. */
  readonly newId: (kind: string) => string;
  /** Lets go of an object that the client had asked to keep. */
  readonly release: (referenceId: string) => void;
  /** Asks for new values of all formulas. */
  readonly recalculate: () => void;
  /** Who writes comments. */
  readonly userName: string;
  /** Now, as ISO 8601. */
  readonly now: () => string;
}

/** What a Range, a RangeAreas and their formats stand for: areas of one sheet that follow their cells. */
export interface Cells {
  readonly context: HostContext;
  readonly tracked: CellAreas;
}

/** What a Worksheet, and whatever belongs to one, stands for. */
export interface SheetTarget {
  readonly context: HostContext;
  readonly sheetId: string;
}

/** What a conditional format stands for. */
export interface FormatTarget extends SheetTarget {
  readonly formatId: string;
}

/** What a name stands for. */
export interface NameTarget {
  readonly context: HostContext;
  readonly name: string;
  readonly scopeSheetId: string | undefined;
}

/** What a table, a comment, a setting or an XML part stands for. */
export interface KeyTarget {
  readonly context: HostContext;
  readonly key: string;
}

/** A list of things, of one sheet or of the whole workbook. */
export interface ListTarget {
  readonly context: HostContext;
  readonly sheetId: string | undefined;
}

/** Makes objects of each class, so that classes need not know each other. */
export interface HostObjects {
  readonly range: (cells: Cells) => HostObject;
  readonly ranges: (cells: Cells) => HostObject;
  readonly rangeFormat: (cells: Cells) => HostObject;
  readonly worksheet: (target: SheetTarget) => HostObject;
  readonly conditionalFormats: (cells: Cells) => HostObject;
  readonly names: (target: ListTarget) => HostObject;
  readonly tables: (target: ListTarget) => HostObject;
  readonly tablesOver: (cells: Cells) => HostObject;
  readonly comments: (target: ListTarget) => HostObject;
}
