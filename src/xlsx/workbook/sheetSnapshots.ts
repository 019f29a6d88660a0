import type { SheetSnapshot } from "../../core";
import type { XlsxContents, XlsxSheet } from "../contents";
import { sheetSnapshotOf } from "./sheetSnapshotOf";

/** Makes the snapshot of a sheet of a file. */
export type SnapshotOfSheet = (sheet: XlsxSheet, contents: XlsxContents) => SheetSnapshot;

/**
 * Makes snapshots of one file while it is edited. No edit changes anything of a sheet that a snapshot tells but its cells, so that
 * the same cells give the very same snapshot: who checks again knows from that what need not be worked out anew.
 */
export function sheetSnapshots(): SnapshotOfSheet {
  const known = new WeakMap<XlsxSheet["cells"], SheetSnapshot>();
  return (sheet, contents) => {
    const snapshot = known.get(sheet.cells) ?? sheetSnapshotOf(sheet, contents);
    known.set(sheet.cells, snapshot);
    return snapshot;
  };
}
