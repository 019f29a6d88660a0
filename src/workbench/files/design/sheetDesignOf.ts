import type { Area, DataBar, PrintDesign, SheetDesign } from "../../../core";
import type { ConditionalFormat, SheetContent, Table } from "../../document";
import { cellValidationsOf } from "./cellValidationsOf";
import { chartDesignOf } from "./chartDesignOf";
import { designedCells } from "./designedCells";

/** A design writes full rows; a sheet with a cell far off would become a file of empty ones. */
const cellCountMax = 500_000;

/** One digit of the standard font, in points: 7 pixels. */
const digitPoints = 5.25;
const usualWidthPoints = 48;

/** What a sheet that was added here looks like, as far as a design can describe it; undefined when it has no looks, or is too wide for one. */
export function sheetDesignOf(sheet: SheetContent, tables: readonly Table[]): SheetDesign | undefined {
  const [table] = tables;
  if ((!hasLooks(sheet) && !table) || isTooWide(sheet)) return undefined;
  const { id, merges, rowHeights, frozenRowCount: rowCount, frozenColumnCount: columnCount, autoFilterArea: filter, conditionalFormats, charts, validations } = sheet;
  const print = printOf(sheet);
  return {
    rows: designedCells(sheet),
    columnWidths: widthsOf(sheet),
    rowHeightsPoints: rowHeights,
    merges,
    frozen: { rowCount, columnCount },
    ...tabAndHidden(sheet),
    ...(print ? { print } : {}),
    ...(table ? { table: { name: table.name, area: table.area } } : {}),
    ...(filter ? { filter } : {}),
    dataBars: conditionalFormats.flatMap(dataBarsOf),
    charts: charts.flatMap((chart) => chartDesignOf(chart, id) ?? []),
    validations: validations.flatMap(cellValidationsOf),
    ...(sheet.protection ? { unlocked: unlockedOf(sheet) } : {}),
  };
}

function hasLooks(sheet: SheetContent): boolean {
  const { merges, rowHeights, columnWidths, charts, validations, links, conditionalFormats } = sheet;
  const counts = [merges.length, rowHeights.size, columnWidths.size, charts.length, validations.length, links.length, sheet.frozenRowCount, sheet.frozenColumnCount];
  return (
    counts.some((count) => count > 0) ||
    hidesSomething(sheet) ||
    hasColor(sheet) ||
    sheet.protection !== undefined ||
    conditionalFormats.some(({ rule }) => rule.kind === "dataBar") ||
    sheet.cells.some(({ style = {} }) => Object.keys(style).length > 0)
  );
}

function tabAndHidden(sheet: SheetContent): Pick<SheetDesign, "hidden" | "tabColor"> {
  const { hiddenRowIndexes: rowIndexes, hiddenColumnIndexes: columnIndexes, tabColor } = sheet;
  return { ...(hidesSomething(sheet) ? { hidden: { rowIndexes, columnIndexes } } : {}), ...(hasColor(sheet) ? { tabColor } : {}) };
}

function hidesSomething({ hiddenRowIndexes, hiddenColumnIndexes }: SheetContent): boolean {
  return hiddenRowIndexes.size + hiddenColumnIndexes.size > 0;
}

function hasColor({ tabColor }: SheetContent): boolean {
  return /^#[0-9a-f]{6}$/i.test(tabColor);
}

function isTooWide({ cells }: SheetContent): boolean {
  let [rowCount, columnCount] = [0, 0];
  for (const { rowIndex, columnIndex } of cells) {
    rowCount = Math.max(rowCount, rowIndex + 1);
    columnCount = Math.max(columnCount, columnIndex + 1);
  }
  return rowCount * columnCount > cellCountMax;
}

function widthsOf({ columnWidths }: SheetContent): readonly number[] {
  const count = [...columnWidths.keys()].reduce((most, index) => Math.max(most, index + 1), 0);
  return Array.from({ length: count }, (_, index) => (columnWidths.get(index) ?? usualWidthPoints) / digitPoints);
}

/** Only a sheet that was set up to fit its pages is one of ours. */
function printOf({ print: { zoom, orientation, titleRows } }: SheetContent): PrintDesign | undefined {
  if ("scale" in zoom) return undefined;
  return { orientation: orientation === "Landscape" ? "landscape" : "portrait", pagesTall: zoom.pagesTall === 1 ? 1 : 0, titleRowCount: titleRows ? titleRows[1] + 1 : 0 };
}

function dataBarsOf({ areas, rule }: ConditionalFormat): readonly DataBar[] {
  if (rule.kind !== "dataBar") return [];
  return areas.map((area) => ({ area, look: rule.axis === "CellMidPoint" ? "difference" : "rate" }));
}

/** The cells that protection leaves open, joined along the columns. */
function unlockedOf({ cells }: SheetContent): readonly Area[] {
  const areas: Area[] = [];
  const open = cells.filter(({ style }) => style?.isLocked === false).sort((one, other) => one.columnIndex - other.columnIndex || one.rowIndex - other.rowIndex);
  for (const { rowIndex, columnIndex } of open) {
    const last = areas.at(-1);
    if (last?.firstColumnIndex === columnIndex && last.lastRowIndex === rowIndex - 1) areas[areas.length - 1] = { ...last, lastRowIndex: rowIndex };
    else areas.push({ firstRowIndex: rowIndex, firstColumnIndex: columnIndex, lastRowIndex: rowIndex, lastColumnIndex: columnIndex });
  }
  return areas;
}
