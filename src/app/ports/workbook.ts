import type { Area, CellRef, Edit, HighlightStyle, SheetSnapshot } from "../../core";
import type { ChangeListener, StopWatching } from "./workbookChange";

/** An owned name and where it points today. `area` is undefined when the cells were deleted. */
export interface OwnedName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area | undefined;
}

/** An owned conditional format that stands in the workbook. `id` is the adapter's own, and good until the workbook changes. */
export interface OwnedHighlight {
  readonly sheet: string;
  readonly id: string;
  readonly style: HighlightStyle;
}

/** All that a use case knows of a workbook: plain data, read in one go. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
  readonly ownedNames: readonly OwnedName[];
  readonly ownedHighlights: readonly OwnedHighlight[];
  /** The add-in's own record, as it was last written. */
  readonly ledgerText: string | undefined;
}

/** How far a long piece of work has come, from 0 to 1. */
export type Progress = (done: number) => void;

/** Lets a person follow a long piece of work, and stop it. */
export interface WorkOptions {
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

/** How a workbook is read. */
export interface ReadOptions extends WorkOptions {
  /** Waits until a cell is typed to its end, where the host would refuse. */
  readonly waitsForTyping?: true;
}

/** How edits are written. */
export interface WriteOptions extends WorkOptions {
  /** What they were planned from. Where someone else has changed since what they touch, nothing is written. */
  readonly plannedFrom?: WorkbookSnapshot;
}

/**
 * A workbook, wherever it lives. Excel and the .xlsx file implement it alike.
 * Every member rejects with a `HostFailure` when the host refuses.
 */
export interface Workbook {
  /** Reads everything: at most 3 round trips, whatever the number of sheets. */
  readonly read: (options?: ReadOptions) => Promise<WorkbookSnapshot>;
  /** Applies all edits or, where the host refuses before the first one, none: at most 2 round trips. */
  readonly apply: (edits: readonly Edit[], options?: WriteOptions) => Promise<void>;
  /** Shows a cell to the person. */
  readonly select: (at: CellRef) => Promise<void>;
  /** The cell that the person stands on; absent where nobody stands anywhere, as in a file. */
  readonly selectedCell?: () => Promise<CellRef>;
  /** Begins to tell what happens to the workbook; absent where nobody else can change it, as in a file. */
  readonly watch?: (listener: ChangeListener) => Promise<StopWatching>;
}
