import type { Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { getPrimaryForRange } from "@univerjs/preset-sheets-core";
import type { DocumentChange } from "../document";
import { rangeData } from "./rangeData";

/** Selects areas in the grid, and brings the first of them into sight. */
export function showSelection(api: FUniver, workbook: Workbook, { sheetId, areas }: Extract<DocumentChange, { readonly kind: "selected" }>): void {
  const worksheet = workbook.getSheetBySheetId(sheetId);
  const ranges = areas.map(rangeData);
  if (!worksheet || ranges.length === 0) return;
  const target = { unitId: workbook.getUnitId(), subUnitId: sheetId };
  const selections = ranges.map((range) => ({ range, primary: getPrimaryForRange(range, worksheet), style: null }));
  if (workbook.getActiveSheet()?.getSheetId() !== sheetId) api.syncExecuteCommand("sheet.operation.set-worksheet-active", target);
  api.syncExecuteCommand("sheet.operation.set-selections", { ...target, selections });
  api.syncExecuteCommand("sheet.operation.scroll-to-range", { range: ranges[0] });
}
