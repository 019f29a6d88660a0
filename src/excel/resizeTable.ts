import type { Edit } from "../core";

type ResizeTable = Extract<Edit, { readonly kind: "resizeTable" }>;

/** Queues the new end of a table. One that has no heading row there, or a row of totals below, is left alone. */
export function resizeTable({ heading, lastRowIndex }: ResizeTable, table: Excel.Table | undefined): void {
  if (!table?.showHeaders || table.showTotals || lastRowIndex <= heading.rowIndex) return;
  table.resize(table.getHeaderRowRange().getResizedRange(lastRowIndex - heading.rowIndex, 0));
}
