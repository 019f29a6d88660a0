import { cellAddress, quotedSheet, type SheetDesign } from "../../../core";
import { elementXml } from "../../xml/elementXml";

/** The places within the workbook that cells lead to. */
export function hyperlinksXml({ rows }: SheetDesign): string {
  const links = rows.flatMap((row, rowIndex) =>
    row.flatMap(({ link }, columnIndex) => {
      if (!link) return [];
      const location = `${quotedSheet(link.sheet)}!${cellAddress(link.rowIndex, link.columnIndex)}`;
      return [elementXml("hyperlink", { ref: cellAddress(rowIndex, columnIndex), location })];
    }),
  );
  return links.length === 0 ? "" : elementXml("hyperlinks", {}, links.join(""));
}
