import type { PlannedSheet } from "../../core";
import type { XlsxChange } from "../change";
import { openXlsx } from "../openXlsx";
import { patchXlsx } from "../patchXlsx";
import { emptyFile } from "./emptyFile";

/** A new .xlsx file of the planned sheets, set in the font of official documents. */
export function newXlsx(sheets: readonly PlannedSheet[]): Uint8Array {
  const empty = openXlsx(emptyFile("Times New Roman"));
  const removed = empty.contents.sheets.map(({ name }): XlsxChange => ({ kind: "removeSheet", sheet: name }));
  return patchXlsx(empty, [...removed, ...sheets.map(({ name, design }): XlsxChange => ({ kind: "addSheet", sheet: name, design }))]);
}
