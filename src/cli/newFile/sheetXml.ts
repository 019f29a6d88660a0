import { areaAddress, cellAddress, type CellInput, type DesignedCell, type PlannedSheet, type SheetDesign } from "../../core";
import { lookIndex } from "./stylesXml";
import { element, escaped } from "./xmlText";

/** The inside of a worksheet part. */
export function sheetXml({ design: { rows, columnWidths, merges = [], frozen = { rowCount: 0, columnCount: 0 }, rowHeightsPoints } }: PlannedSheet, isFirst: boolean): string {
  const columns = columnWidths.map((width, index) => element("col", "", { min: index + 1, max: index + 1, width, customWidth: 1 }));
  const mergeCells = merges.map((area) => element("mergeCell", "", { ref: areaAddress(area) }));
  return [
    element("sheetPr", element("pageSetUpPr", "", { fitToPage: 1 })),
    element("sheetViews", element("sheetView", paneXml(frozen), { tabSelected: isFirst ? 1 : 0, workbookViewId: 0 })),
    element("cols", columns.join("")),
    element("sheetData", rows.map((cells, index) => rowXml(cells, index, rowHeightsPoints?.get(index))).join("")),
    mergeCells.length === 0 ? "" : element("mergeCells", mergeCells.join(""), { count: mergeCells.length }),
    element("pageMargins", "", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }),
    element("pageSetup", "", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
  ].join("");
}

function paneXml({ rowCount, columnCount }: NonNullable<SheetDesign["frozen"]>): string {
  if (rowCount + columnCount === 0) return "";
  const splits = { ...(columnCount > 0 && { xSplit: columnCount }), ...(rowCount > 0 && { ySplit: rowCount }) };
  const activePane = columnCount === 0 ? "bottomLeft" : rowCount === 0 ? "topRight" : "bottomRight";
  return element("pane", "", { ...splits, topLeftCell: cellAddress(rowCount, columnCount), activePane, state: "frozen" });
}

function rowXml(cells: readonly DesignedCell[], rowIndex: number, heightPoints: number | undefined): string {
  const content = cells.map((cell, columnIndex) => cellXml(cell, cellAddress(rowIndex, columnIndex))).join("");
  return element("row", content, { r: rowIndex + 1, ...(heightPoints === undefined ? {} : { ht: heightPoints, customHeight: 1 }) });
}

function cellXml({ look, input }: DesignedCell, address: string): string {
  const { type, content } = contentOf(input);
  return element("c", content, { r: address, s: lookIndex(look), ...(type === undefined ? {} : { t: type }) });
}

/** Text is written as text: a reader never takes it for a formula. */
function contentOf(input: CellInput): { readonly type: string | undefined; readonly content: string } {
  switch (input.kind) {
    case "empty":
      return { type: undefined, content: "" };
    case "number":
      return { type: undefined, content: element("v", String(input.value)) };
    case "text":
      return { type: "inlineStr", content: element("is", `<t xml:space="preserve">${escaped(cut(input.text))}</t>`) };
    case "formula":
      return formulaContent(input.formula, input.value);
  }
}

function formulaContent(formula: string, value: number | string | undefined) {
  const cached = value === undefined ? "" : `<v>${escaped(String(value))}</v>`;
  return { type: typeof value === "string" ? "str" : undefined, content: element("f", escaped(formula.replace(/^=/, ""))) + cached };
}

/** Excel takes a file with a longer text for damaged. */
const textLengthMax = 32_767;

function cut(text: string): string {
  return text.length > textLengthMax ? text.slice(0, textLengthMax) : text;
}
