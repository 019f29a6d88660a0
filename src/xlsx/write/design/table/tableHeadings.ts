import type { Area, SheetDesign } from "../../../../core";

/**
 * The headings of a table's columns; `undefined` where a spreadsheet would take the file for damaged: a heading that is no text, is blank
 * or stands there twice, or a table without a line.
 */
export function tableHeadings({ rows }: SheetDesign, { firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex }: Area): readonly string[] | undefined {
  const cells = Array.from({ length: lastColumnIndex - firstColumnIndex + 1 }, (_, offset) => rows[firstRowIndex]?.[firstColumnIndex + offset]?.input);
  const headings = cells.flatMap((input) => (input?.kind === "text" && input.text.trim() !== "" ? [input.text] : []));
  const isEachItsOwn = new Set(headings.map((heading) => heading.toLowerCase())).size === cells.length;
  return isEachItsOwn && lastRowIndex > firstRowIndex ? headings : undefined;
}

/** The design with filter buttons alone where its table could not be read again. */
export function withReadableTable(design: SheetDesign): SheetDesign {
  const { table } = design;
  if (!table || tableHeadings(design, table.area)) return design;
  const { table: _, ...rest } = design;
  return { ...rest, filter: table.area };
}
