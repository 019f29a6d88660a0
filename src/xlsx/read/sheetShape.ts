import { areaOf, type Area } from "../../core";
import { brokenFile } from "../brokenFile";
import type { XlsxColumns, XlsxRow, XlsxSheet } from "../contents";
import { usualSize } from "../style";
import { attributesOf } from "../xml/attributes";
import { child, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/element";

/** What is told of a sheet outside of its cells, but for rules and linked parts. */
export type SheetShape = Pick<
  XlsxSheet,
  "isProtected" | "merges" | "columns" | "defaultColumnWidthCharacters" | "defaultRowHeightPoints" | "showsGridLines" | "frozen" | "autoFilterArea"
>;

const columnCountMax = 16_384;

/** Reads the shape of a sheet from its part without cells. */
export function sheetShapeOf(root: XmlElement): SheetShape {
  const view = child(child(root, "sheetViews"), "sheetView");
  const format = child(root, "sheetFormatPr");
  return {
    isProtected: flagOf(child(root, "sheetProtection"), "sheet"),
    merges: childrenOf(child(root, "mergeCells"), "mergeCell").flatMap((merge) => referencedArea(merge) ?? []),
    columns: runsOfColumns(childrenOf(child(root, "cols"), "col")),
    defaultColumnWidthCharacters: numberOf(format, "defaultColWidth") ?? numberOf(format, "baseColWidth") ?? usualSize.columnWidthCharacters,
    defaultRowHeightPoints: numberOf(format, "defaultRowHeight") ?? usualSize.rowHeightPoints,
    showsGridLines: flagOf(view, "showGridLines", true),
    frozen: frozenOf(child(view, "pane")),
    autoFilterArea: referencedArea(child(root, "autoFilter")),
  };
}

function referencedArea(element: XmlElement | undefined): Area | undefined {
  return areaOf(element?.attributes.get("ref") ?? "");
}

function runsOfColumns(runs: readonly XmlElement[]): readonly XlsxColumns[] {
  if (runs.length > columnCountMax) throw brokenFile("more runs of columns than columns");
  return runs.map(columnsOf);
}

function columnsOf(element: XmlElement): XlsxColumns {
  return {
    firstColumnIndex: (numberOf(element, "min") ?? 1) - 1,
    lastColumnIndex: (numberOf(element, "max") ?? 1) - 1,
    widthCharacters: numberOf(element, "width"),
    isHidden: flagOf(element, "hidden"),
    styleId: numberOf(element, "style") ?? 0,
  };
}

function frozenOf(pane: XmlElement | undefined): XlsxSheet["frozen"] {
  const isFrozen = pane?.attributes.get("state")?.startsWith("frozen") === true;
  if (!isFrozen) return { rowCount: 0, columnCount: 0 };
  return { rowCount: numberOf(pane, "ySplit") ?? 0, columnCount: numberOf(pane, "xSplit") ?? 0 };
}

/** Most rows say nothing of this, and reading their attributes one by one would be in vain. */
const shapeAttribute = /\s(?:ht|hidden|customFormat)[\s=]/;

/** What the tag of a row says of its look; `undefined` when it says nothing. */
export function rowShapeOf(tag: string): XlsxRow | undefined {
  if (!shapeAttribute.test(tag)) return undefined;
  const attributes = new Map(attributesOf(tag).map(({ name, value }) => [name, value]));
  const height = attributes.get("ht");
  const style = isYes(attributes.get("customFormat")) ? attributes.get("s") : undefined;
  const isHidden = isYes(attributes.get("hidden"));
  if (height === undefined && style === undefined && !isHidden) return undefined;
  return { heightPoints: height === undefined ? undefined : Number(height), isHidden, styleId: style === undefined ? undefined : Number(style) };
}

function isYes(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
