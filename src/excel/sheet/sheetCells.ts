import { numberFormatOf } from "../../app";
import type { DesignedCell } from "../../core";
import { areaAddress, emptyCell, quotedSheet, cellAddress } from "../../core";
import { excelInputOf } from "../cellInput";
import { cellGroups } from "./designAreas";
import type { NewSheet } from "./newSheet";

/** Queues the number formats. They go before the contents: under a text format Excel would keep a number as text. */
export function putNumberFormats({ sheet, design }: NewSheet): void {
  for (const { key, areas } of cellGroups(design.rows, formatKey)) {
    // A single value stands for all cells of the range.
    for (const area of areas) sheet.getRange(areaAddress(area)).set({ numberFormat: key as unknown as string[][] });
  }
}

function formatKey(cell: DesignedCell): string | undefined {
  const format = numberFormatOf(cell);
  return format === "General" ? undefined : format;
}

/** How many columns a design has. */
export function columnCountOf(rows: readonly (readonly DesignedCell[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Queues the contents of some rows, of which the first stands at `firstRowIndex`. */
export function putContents({ sheet, design }: NewSheet, firstRowIndex: number, rowCount: number): void {
  const columnCount = columnCountOf(design.rows);
  const rows = design.rows.slice(firstRowIndex, firstRowIndex + rowCount);
  if (columnCount === 0 || rows.length === 0) return;
  const grid = rows.map((row) => Array.from({ length: columnCount }, (_, columnIndex) => excelInputOf((row[columnIndex] ?? nothing).input)));
  sheet.getRangeByIndexes(firstRowIndex, 0, rows.length, columnCount).formulas = grid;
}

const nothing = emptyCell("plain");

/** Queues the links of some rows. They go before the looks, because Excel gives a linked cell a look of its own. */
export function putLinks({ sheet, design }: NewSheet, firstRowIndex: number, rowCount: number): void {
  for (const [offset, row] of design.rows.slice(firstRowIndex, firstRowIndex + rowCount).entries()) {
    for (const [columnIndex, { link }] of row.entries()) {
      if (!link) continue;
      const documentReference = `${quotedSheet(link.sheet)}!${cellAddress(link.rowIndex, link.columnIndex)}`;
      sheet.getCell(firstRowIndex + offset, columnIndex).hyperlink = { documentReference };
    }
  }
}
