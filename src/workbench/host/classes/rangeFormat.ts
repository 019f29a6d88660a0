import type { CellStyle } from "../../document";
import { areaOfCells, areasOfCells, sheetOf } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import type { Cells } from "../hostContext";
import type { Json } from "../json";
import { demandAllowed } from "../protection";
import { choiceOf, flagOf, numberOf } from "../settable";
import { rangeBorderCollection } from "./rangeBorders";
import { formatProtection } from "./formatProtection";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { indexesBetween } from "./rangeWrites";
import { sharedStyle, updateStyle } from "./cellStyles";

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** What Excel gives a row or column that nobody sized, in points, with Calibri 11. */
const standardRowHeight = 15;
const standardColumnWidth = 48;

/** Excel.RangeFormat */
export const rangeFormat: ExcelClass<Cells> = {
  name: "RangeFormat",
  gets: {
    WrapText: (cells) => sharedStyle(cells, ({ wrapText }) => wrapText ?? false),
    HorizontalAlignment: (cells) => sharedStyle(cells, ({ horizontalAlignment }) => horizontalAlignment ?? "General"),
    VerticalAlignment: (cells) => sharedStyle(cells, ({ verticalAlignment }) => verticalAlignment ?? "Bottom"),
    IndentLevel: (cells) => sharedStyle(cells, ({ indentLevel }) => indentLevel ?? 0),
    TextOrientation: (cells) => sharedStyle(cells, ({ textOrientation }) => textOrientation ?? 0),
    RowHeight: rowHeight,
    ColumnWidth: columnWidth,
  },
  sets: {
    WrapText: (cells, value) => set(cells, { wrapText: flagOf(value) }),
    HorizontalAlignment: (cells, value) => setHorizontal(cells, choiceOf(value, horizontal)),
    VerticalAlignment: (cells, value) => set(cells, { verticalAlignment: choiceOf(value, vertical) }),
    IndentLevel: (cells, value) => set(cells, { indentLevel: numberOf(value, 0, 250) }),
    TextOrientation: (cells, value) => set(cells, { textOrientation: value === 180 ? 180 : numberOf(value, -90, 90) }),
    RowHeight: setRowHeight,
    ColumnWidth: setColumnWidth,
  },
  navigations: {
    Fill: (cells) => hostObject(rangeFill, cells),
    Font: (cells) => hostObject(rangeFont, cells),
    Borders: (cells) => hostObject(rangeBorderCollection, cells),
    Protection: (cells) => hostObject(formatProtection, cells),
  },
  actions: {
    AutofitColumns: (cells) => demandAllowed(sheetOf(cells), "allowFormatColumns"),
    AutofitRows: (cells) => demandAllowed(sheetOf(cells), "allowFormatRows"),
  },
};

function set(cells: Cells, style: Partial<CellStyle>): void {
  updateStyle(cells, (current) => ({ ...current, ...style }));
}

function setHorizontal(cells: Cells, alignment: (typeof horizontal)[number]): void {
  updateStyle(cells, ({ horizontalAlignment: _before, ...others }) => (alignment === "General" ? others : { ...others, horizontalAlignment: alignment }));
}

function rowHeight(cells: Cells): Json {
  const { firstRowIndex, lastRowIndex } = areaOfCells(cells);
  return sharedLength(sheetOf(cells).layout().rowHeights, [firstRowIndex, lastRowIndex], standardRowHeight);
}

function columnWidth(cells: Cells): Json {
  const { firstColumnIndex, lastColumnIndex } = areaOfCells(cells);
  return sharedLength(sheetOf(cells).layout().columnWidths, [firstColumnIndex, lastColumnIndex], standardColumnWidth);
}

/** The one length of all rows or columns; null where they differ. */
function sharedLength(lengths: ReadonlyMap<number, number>, [first, last]: readonly [number, number], standard: number): number | null {
  const own = [...lengths].filter(([index]) => index >= first && index <= last).map(([, length]) => length);
  const all = new Set(own.length === last - first + 1 ? own : [...own, standard]);
  const [only = standard] = all;
  return all.size === 1 ? only : null;
}

function setRowHeight(cells: Cells, value: Json): void {
  demandAllowed(sheetOf(cells), "allowFormatRows");
  for (const { firstRowIndex, lastRowIndex } of areasOfCells(cells)) {
    const rowIndexes = indexesBetween(firstRowIndex, lastRowIndex);
    cells.context.change({ kind: "rowsResized", sheetId: cells.tracked.sheetId, rowIndexes, height: numberOf(value, 0, 409) });
  }
}

function setColumnWidth(cells: Cells, value: Json): void {
  demandAllowed(sheetOf(cells), "allowFormatColumns");
  for (const { firstColumnIndex, lastColumnIndex } of areasOfCells(cells)) {
    const columnIndexes = indexesBetween(firstColumnIndex, lastColumnIndex);
    cells.context.change({ kind: "columnsResized", sheetId: cells.tracked.sheetId, columnIndexes, width: numberOf(value, 0, 2000) });
  }
}
