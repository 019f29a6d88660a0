import { cellAddress, type SheetDesign } from "../../../core";
import { elementXml } from "../../xml/elementXml";

/** How a designed sheet is shown: the rows and columns that stay in view. */
export function viewXml({ frozen }: SheetDesign): string {
  const inside = frozen && frozen.rowCount + frozen.columnCount > 0 ? paneXml(frozen) : "";
  return elementXml("sheetViews", {}, elementXml("sheetView", { workbookViewId: 0 }, inside));
}

function paneXml({ rowCount, columnCount }: NonNullable<SheetDesign["frozen"]>): string {
  const pane = columnCount === 0 ? "bottomLeft" : rowCount === 0 ? "topRight" : "bottomRight";
  const split = { xSplit: columnCount === 0 ? undefined : columnCount, ySplit: rowCount === 0 ? undefined : rowCount };
  return elementXml("pane", { ...split, topLeftCell: cellAddress(rowCount, columnCount), activePane: pane, state: "frozen" }) + elementXml("selection", { pane });
}

/** The widths of the columns, and which of them are not shown. */
export function columnsXml({ columnWidths, hidden }: SheetDesign): string {
  const count = Math.max(columnWidths.length, ...[...(hidden?.columnIndexes ?? [])].map((index) => index + 1));
  const columns = Array.from({ length: count }, (_, index) => {
    const width = columnWidths[index];
    const attributes = { width, customWidth: width === undefined ? undefined : 1, hidden: hidden?.columnIndexes.has(index) === true ? 1 : undefined };
    return width === undefined && attributes.hidden === undefined ? "" : elementXml("col", { min: index + 1, max: index + 1, ...attributes });
  });
  return columns.length === 0 ? "" : elementXml("cols", {}, columns.join(""));
}
