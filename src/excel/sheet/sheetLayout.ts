import type { Area, SheetDesign } from "../../core";
import { areaAddress } from "../../core";
import { addressLists } from "../addressLists";
import type { NewSheet } from "./newSheet";

/** Widths are counted in digits of the standard font, which are 7 pixels wide. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** Queues merged areas, row heights, column widths and what stays in view. */
export function putLayout({ sheet, design }: NewSheet): void {
  const { merges = [], columnWidths, rowHeightsPoints = [] } = design;
  for (const area of merges) sheet.getRange(areaAddress(area)).merge(false);
  for (const [width, addresses] of byLength([...columnWidths.entries()], columnAt)) {
    sheet.getRanges(addresses).format.columnWidth = Math.round(width * digitPixels) * pointsPerPixel;
  }
  for (const [height, addresses] of byLength([...rowHeightsPoints], rowAt)) sheet.getRanges(addresses).format.rowHeight = height;
  putView(sheet, design);
}

/** What stays in view, what is not shown, and the colour of the tab. */
function putView(sheet: Excel.Worksheet, { hidden, tabColor, frozen }: SheetDesign): void {
  if (hidden) hide(sheet, hidden);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (frozen) freeze(sheet, frozen);
}

function hide(sheet: Excel.Worksheet, { rowIndexes, columnIndexes }: NonNullable<SheetDesign["hidden"]>): void {
  for (const index of rowIndexes) sheet.getRange(areaAddress(rowAt(index))).rowHidden = true;
  for (const index of columnIndexes) sheet.getRange(areaAddress(columnAt(index))).columnHidden = true;
}

/** Each length with the addresses of what has it. */
function byLength(lengths: readonly (readonly [index: number, length: number])[], areaAt: (index: number) => Area): readonly (readonly [length: number, addresses: string])[] {
  const groups = new Map<number, Area[]>();
  for (const [index, length] of lengths) {
    const group = groups.get(length) ?? [];
    group.push(areaAt(index));
    groups.set(length, group);
  }
  return [...groups].flatMap(([length, areas]) => addressLists(areas).map((addresses) => [length, addresses] as const));
}

/** One cell stands for its column, and for its row. */
function columnAt(index: number): Area {
  return { firstRowIndex: 0, firstColumnIndex: index, lastRowIndex: 0, lastColumnIndex: index };
}

function rowAt(index: number): Area {
  return { firstRowIndex: index, firstColumnIndex: 0, lastRowIndex: index, lastColumnIndex: 0 };
}

function freeze({ freezePanes }: Excel.Worksheet, { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number }): void {
  if (rowCount > 0 && columnCount > 0) {
    freezePanes.freezeAt(areaAddress({ firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: rowCount - 1, lastColumnIndex: columnCount - 1 }));
  } else if (rowCount > 0) freezePanes.freezeRows(rowCount);
  else if (columnCount > 0) freezePanes.freezeColumns(columnCount);
}
