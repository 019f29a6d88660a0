import type { CellRef } from "../core";

/** The cell that the person stands on, also where several are selected. */
export async function selectedCell(context: Excel.RequestContext): Promise<CellRef> {
  const cell = context.workbook.getActiveCell().load("rowIndex, columnIndex, worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
}
