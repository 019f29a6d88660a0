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

/** The widths of the columns. */
export function columnsXml({ columnWidths }: SheetDesign): string {
  const columns = columnWidths.map((width, index) => elementXml("col", { min: index + 1, max: index + 1, width, customWidth: 1 }));
  return columns.length === 0 ? "" : elementXml("cols", {}, columns.join(""));
}
