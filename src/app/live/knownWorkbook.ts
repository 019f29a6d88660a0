import type { CellRef } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { WorkbookChange } from "../ports/workbookChange";
import { patchedSnapshot } from "./patchedSnapshot";
import { writtenSnapshot } from "./writtenSnapshot";

type CellsChange = Extract<WorkbookChange, { readonly kind: "cells" }>;

/** What is known of a workbook that changes. */
export interface KnownWorkbook {
  /** Takes in changed cells, and what the add-in has written. */
  readonly patch: (change: CellsChange) => void;
  /** What was read is out of date, and where something moved, so is the place where the person typed. */
  readonly forget: (what: "contents" | "contentsAndPlaces") => void;
  /** The workbook as it is now, read anew only where patching does not do. `edited` is the cell that a person typed in last; `isNew` when it differs from what was given before. */
  readonly now: () => Promise<{ readonly snapshot: WorkbookSnapshot; readonly edited: CellRef | undefined; readonly isNew: boolean }>;
}

/** Knows nothing yet; the first asking reads everything. */
export function knownWorkbook(readAll: () => Promise<WorkbookSnapshot>): KnownWorkbook {
  let snapshot: WorkbookSnapshot | undefined;
  let given: WorkbookSnapshot | undefined;
  let waiting: readonly CellsChange[] = [];
  let edited: CellRef | undefined;
  let forgottenCount = 0;

  const readAnew = async (): Promise<WorkbookSnapshot> => {
    const before = forgottenCount;
    const read = await readAll();
    // What is told to be out of date while it is read is read again the next time.
    if (before === forgottenCount) snapshot = read;
    return read;
  };

  return {
    patch: (change) => {
      // What the add-in writes leaves a person where they were typing; after a calculation alone nobody knows where that is.
      const isStillThere = change.written.length > 0 || waiting.length > 0;
      edited = change.edited ?? (isStillThere ? edited : undefined);
      waiting = [...waiting, change];
    },
    forget: (what) => {
      snapshot = undefined;
      forgottenCount += 1;
      if (what === "contentsAndPlaces") edited = undefined;
    },
    now: async () => {
      snapshot = waiting.reduce(patched, snapshot);
      waiting = [];
      const current = snapshot ?? (await readAnew());
      const isNew = current !== given;
      given = current;
      return { snapshot: current, edited, isNew };
    },
  };
}

function patched(known: WorkbookSnapshot | undefined, { written, sheets }: CellsChange): WorkbookSnapshot | undefined {
  return known && patchedSnapshot(writtenSnapshot(known, written), sheets);
}
