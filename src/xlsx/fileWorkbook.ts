import { HostFailure, type Workbook } from "../app";
import type { Edit } from "../core";
import type { XlsxChange } from "./change";
import type { XlsxContents } from "./contents";
import { reopenedXlsx, type XlsxPackage } from "./openXlsx";
import { packedXlsx } from "./original/packedXlsx";
import { changedParts } from "./patchXlsx";
import { child, flagOf } from "./xml/element";
import { changesOfEdit } from "./workbook/changesOfEdit";
import { sheetSnapshots } from "./workbook/sheetSnapshots";
import { workbookSnapshotOf } from "./workbook/workbookSnapshotOf";
import type { ArchiveChanges } from "./zip/writeArchive";

/** A workbook that lives in a file. */
export interface FileWorkbook extends Workbook {
  /** The file as it is now; the very file that was opened as long as nothing has changed. */
  readonly bytes: () => Uint8Array;
}

/**
 * The workbook of an opened file. All edits together are laid over the file as it was opened, so that edits which undo each
 * other leave no trace. Formulas are written with the value that the edit knows; whoever opens the file computes the others.
 */
export function fileWorkbook(original: XlsxPackage): FileWorkbook {
  let changes: readonly XlsxChange[] = [];
  let parts: ArchiveChanges = new Map();
  let current = original;
  let packed: Uint8Array | undefined;
  const snapshotOf = sheetSnapshots();
  return {
    read: async ({ signal, onProgress } = {}) => {
      if (signal?.aborted) throw new HostFailure("cancelled");
      const snapshot = workbookSnapshotOf(current.contents, snapshotOf);
      onProgress?.(1);
      return snapshot;
    },
    apply: async (edits, { signal, onProgress } = {}) => {
      if (signal?.aborted) throw new HostFailure("cancelled");
      refuseLockedStructure(edits, original);
      refuseClosedSheets(edits, current.contents);
      const wanted = [...changes, ...edits.flatMap((edit) => changesOfEdit(edit))];
      parts = changedParts(original, wanted);
      // What cannot be read again is never given out.
      current = reopenedXlsx(original, { parts, touched: sheetsTouchedBy(wanted) });
      changes = wanted;
      packed = undefined;
      onProgress?.(1);
    },
    // A file has no window to show a cell in.
    select: async () => undefined,
    bytes: () => (packed ??= packedXlsx(original, changes, parts)),
  };
}

/** The sheets whose cells may be others than in the file: those with changed cells, and those that went, perhaps to be put again. */
function sheetsTouchedBy(changes: readonly XlsxChange[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => {
      if (change.kind === "setCell" || change.kind === "removeCell") return [change.at.sheet];
      return change.kind === "removeSheet" ? [change.sheet] : [];
    }),
  );
}

/** Where a person locked the list of sheets, none is added or taken away, as Excel refuses it. */
function refuseLockedStructure(edits: readonly Edit[], { layout }: XlsxPackage): void {
  const isLocked = flagOf(child(layout.root, "workbookProtection"), "lockStructure");
  const changesSheets = edits.some(({ kind }) => kind === "addSheet" || kind === "putOwnedSheet" || kind === "removeOwnedSheet");
  if (isLocked && changesSheets) throw new HostFailure("protectedWorkbook");
}

/** Sheets that are gone or protected are refused before anything is written, as Excel refuses them. */
function refuseClosedSheets(edits: readonly Edit[], { sheets }: XlsxContents): void {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const edit of edits) {
    if (!("sheet" in edit) || edit.kind === "putOwnedSheet" || edit.kind === "addSheet" || edit.kind === "removeOwnedSheet") continue;
    const sheet = byName.get(edit.sheet);
    if (!sheet) throw new HostFailure("sheetGone", edit.sheet);
    if (sheet.isProtected) throw new HostFailure("protectedSheet", edit.sheet);
  }
}
