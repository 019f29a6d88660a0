import type { CellRef, Edit, SheetSnapshot } from "../../core";
import type { HostFailure } from "./hostFailure";

/** The part of a sheet that typing, pasting and calculating change. */
export type SheetCells = Pick<SheetSnapshot, "name" | "origin" | "contents" | "formulas" | "numberFormats" | "merges">;

/** What happened to a workbook while it was watched. */
export type WorkbookChange =
  /** Cells have changed. These sheets hold all changed cells, and all cells that were calculated from them. */
  | {
      readonly kind: "cells";
      readonly sheets: readonly SheetCells[];
      /** Where a person typed; absent where the add-in wrote, or formulas were calculated. */
      readonly edited: CellRef | undefined;
      /** What the add-in itself has written since the last time. It says what has changed besides cells. */
      readonly written: readonly Edit[];
    }
  /** Rows, columns or sheets came, went or moved: only reading everything tells what there is now. */
  | { readonly kind: "structure" }
  /** A write of the add-in was refused, perhaps halfway: what was read before is out of date. */
  | { readonly kind: "refusedWrite" }
  /** The host is too busy to say what has changed, and is asked again. */
  | { readonly kind: "delayed" }
  /** The host refused to say what has changed. */
  | { readonly kind: "refused"; readonly failure: HostFailure };

/** Hears what happens to a workbook: once for each burst of typing, pasting or filling down. */
export type ChangeListener = (change: WorkbookChange) => void;

/** Ends the watching. Nothing is heard afterwards. */
export type StopWatching = () => Promise<void>;
