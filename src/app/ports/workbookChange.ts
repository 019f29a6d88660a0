import type { CellRef, SheetSnapshot } from "../../core";
import type { HostFailure } from "./hostFailure";

/** The part of a sheet that typing, pasting and calculating change. */
export type SheetCells = Pick<SheetSnapshot, "name" | "origin" | "contents" | "formulas" | "numberFormats" | "merges">;

/** What happened to a workbook while it was watched. */
export type WorkbookChange =
  /** Cells have changed. These sheets hold all changed cells, and all cells that were calculated from them. */
  | { readonly kind: "cells"; readonly sheets: readonly SheetCells[]; readonly edited: CellRef | undefined }
  /** Rows, columns or sheets came, went or moved: only reading everything tells what there is now. */
  | { readonly kind: "structure" }
  /** The add-in itself has written: what was read before is out of date. */
  | { readonly kind: "ownWrite" }
  /** The host refused to say what has changed. */
  | { readonly kind: "refused"; readonly failure: HostFailure };

/** Hears what happens to a workbook: once for each burst of typing, pasting or filling down. */
export type ChangeListener = (change: WorkbookChange) => void;

/** Ends the watching. Nothing is heard afterwards. */
export type StopWatching = () => Promise<void>;
