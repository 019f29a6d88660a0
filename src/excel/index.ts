import type { Workbook } from "../app";
import { applyEdits } from "./applyEdits";
import { inExcel } from "./inExcel";
import { readWorkbook } from "./readWorkbook";
import { selectCell } from "./selectCell";

/** The open workbook. No folder but this one names Excel. */
export const excelWorkbook: Workbook = {
  read: (options) => inExcel((context) => readWorkbook(context, options)),
  apply: (edits) => inExcel((context) => applyEdits(context, edits)),
  select: (at) => inExcel((context) => selectCell(context, at)),
};
