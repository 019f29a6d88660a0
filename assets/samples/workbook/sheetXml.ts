import { cellAddress, columnLetters } from "../../../src/core";
import type { PlannedCell, PlannedRow, PlannedSheet } from "./plan";
import { styleIndex } from "./styles";
import { element, escaped } from "./xml";

type Content = NonNullable<PlannedCell["content"]>;

function contentType(content: Content, isFormula: boolean): string {
  if (typeof content === "number") return "n";
  if (typeof content === "object") return "e";
  return isFormula ? "str" : "inlineStr";
}

function contentXml(content: Content, isFormula: boolean): string {
  if (typeof content === "number") return element("v", String(content));
  if (typeof content === "object") return element("v", escaped(content.error));
  const text = escaped(content);
  return isFormula ? element("v", text) : element("is", `<t xml:space="preserve">${text}</t>`);
}

function cellXml(cell: PlannedCell | undefined, rowIndex: number, columnIndex: number): string {
  if (!cell) return "";
  const place = { r: cellAddress(rowIndex, columnIndex), s: styleIndex(cell.style) };
  const { content, formula } = cell;
  if (content === undefined) return element("c", "", place);
  const isFormula = formula !== undefined;
  const formulaXml = isFormula ? element("f", escaped(formula)) : "";
  return element("c", formulaXml + contentXml(content, isFormula), { ...place, t: contentType(content, isFormula) });
}

function rowXml({ cells, heightPoints }: PlannedRow, rowIndex: number): string {
  const height: Readonly<Record<string, number>> = heightPoints === undefined ? {} : { ht: heightPoints, customHeight: 1 };
  const content = cells.map((cell, columnIndex) => cellXml(cell, rowIndex, columnIndex)).join("");
  return element("row", content, { r: rowIndex + 1, ...height });
}

function viewXml({ frozenRowCount, frozenColumnCount }: PlannedSheet, isFirst: boolean): string {
  const pane = element("pane", "", {
    xSplit: frozenColumnCount,
    ySplit: frozenRowCount,
    topLeftCell: cellAddress(frozenRowCount, frozenColumnCount),
    activePane: "bottomRight",
    state: "frozen",
  });
  return element("sheetViews", element("sheetView", pane, { showGridLines: 0, tabSelected: isFirst ? 1 : 0, workbookViewId: 0 }));
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) => element("col", "", { min: index + 1, max: index + 1, width, customWidth: 1 }));
  return element("cols", columns.join(""));
}

function mergesXml(merges: readonly string[]): string {
  return element("mergeCells", merges.map((ref) => element("mergeCell", "", { ref })).join(""), { count: merges.length });
}

/** One page wide, landscape A4, as the agencies print these tables. */
const printSetup =
  element("printOptions", "", { horizontalCentered: 1 }) +
  element("pageMargins", "", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }) +
  element("pageSetup", "", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }) +
  element("headerFooter", element("oddFooter", "&amp;CTrang &amp;P/&amp;N"));

/** The inside of a worksheet part. */
export function sheetXml(sheet: PlannedSheet, isFirst: boolean): string {
  const columnCount = sheet.columnWidths.length;
  return [
    element("sheetPr", element("pageSetUpPr", "", { fitToPage: 1 })),
    element("dimension", "", { ref: `A1:${columnLetters(columnCount - 1)}${sheet.rows.length}` }),
    viewXml(sheet, isFirst),
    element("sheetFormatPr", "", { defaultRowHeight: 16.5 }),
    columnsXml(sheet.columnWidths),
    element("sheetData", sheet.rows.map(rowXml).join("")),
    mergesXml(sheet.merges),
    printSetup,
  ].join("");
}
