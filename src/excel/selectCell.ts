import { HostFailure } from "../app";
import type { CellRef } from "../core";
import { cellAddress } from "../core";

/** Shows a cell to the person. A hidden sheet is not brought out: that is theirs to do. */
export async function selectCell(context: Excel.RequestContext, { sheet: name, rowIndex, columnIndex }: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new HostFailure("sheetGone", name);
  if (sheet.visibility !== "Visible") throw new HostFailure("hiddenSheet", name);
  sheet.activate();
  sheet.getRange(cellAddress(rowIndex, columnIndex)).select();
  await context.sync();
}
