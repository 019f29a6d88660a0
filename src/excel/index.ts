import type { Workbook } from "../app";
import { applyEdits } from "./applyEdits";
import { inExcel, inExcelAfterTyping } from "./inExcel";
import { readWorkbook } from "./readWorkbook";
import { selectCell } from "./selectCell";
import { selectedCell } from "./selectedCell";
import { ownWrites } from "./watch/ownWrites";
import { watchWorkbook } from "./watch/watchWorkbook";

const own = ownWrites();

/** The open workbook. No folder but this one names Excel. */
export const excelWorkbook: Workbook = {
  read: (options) => (options?.waitsForTyping ? inExcelAfterTyping : inExcel)((context) => readWorkbook(context, options)),
  apply: (edits, options) => own.during(edits, () => inExcel((context) => applyEdits(context, edits, options))),
  select: (at) => inExcel((context) => selectCell(context, at)),
  selectedCell: () => inExcel(selectedCell),
  watch: (listener) => watchWorkbook(listener, own),
};
