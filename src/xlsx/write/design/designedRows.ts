import { lookStyles, numberFormatOf } from "../../../app";
import { emptyCell, isInArea, type DesignedCell, type SheetDesign } from "../../../core";
import type { XlsxCell } from "../../contents";
import { elementXml } from "../../xml/elementXml";
import { cellXml } from "../cells/cellXml";
import { fileInputOf } from "../cells/fileInputOf";
import type { DesignedFormat } from "../styles/designedFormat";
import { rowHeightPoints } from "./rowHeight";

/** The cells of a designed sheet: as they are written, and as they will be read again. */
export interface DesignedRows {
  readonly xml: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, XlsxCell>>;
}

/** Writes the cells of a design. `formatIdOf` is asked once for each format. */
export function designedRows(design: SheetDesign, formatIdOf: (format: DesignedFormat) => number): DesignedRows {
  const idOf = rememberedIds(formatIdOf);
  const cells = new Map<number, ReadonlyMap<number, XlsxCell>>();
  const rows = design.rows.map((row, rowIndex) => {
    const written = new Map<number, XlsxCell>();
    const inside = completedRow(row, rowIndex, design).map((cell, columnIndex) => {
      if (!cell) return "";
      const isUnlocked = isUnlockedAt(design, rowIndex, columnIndex);
      const styleId = idOf({ style: lookStyles[cell.look], numberFormat: numberFormatOf(cell), isUnlocked, isLink: cell.link !== undefined }, cell.look);
      const input = fileInputOf(cell.input);
      written.set(columnIndex, { ...input, styleId });
      return cellXml({ at: { rowIndex, columnIndex }, input, styleId, tag: "", prefix: "" });
    });
    cells.set(rowIndex, written);
    const isFixed = design.rowHeightsPoints?.has(rowIndex) === true;
    const hidden = design.hidden?.rowIndexes.has(rowIndex) === true ? 1 : undefined;
    return elementXml("row", { r: rowIndex + 1, ht: rowHeightPoints(design, rowIndex), customHeight: isFixed ? 1 : undefined, hidden }, inside.join(""));
  });
  return { xml: elementXml("sheetData", {}, rows.join("")), cells };
}

function rememberedIds(formatIdOf: (format: DesignedFormat) => number): (format: DesignedFormat, look: string) => number {
  const known = new Map<string, number>();
  return (format, look) => {
    const key = JSON.stringify([look, format.numberFormat, format.isUnlocked, format.isLink]);
    const id = known.get(key) ?? formatIdOf(format);
    known.set(key, id);
    return id;
  };
}

/** The cells of a row, with those that are to be filled in although the design does not name them. */
function completedRow(row: readonly DesignedCell[], rowIndex: number, { unlocked = [], columnWidths }: SheetDesign): readonly (DesignedCell | undefined)[] {
  if (unlocked.length === 0) return row;
  return Array.from({ length: Math.max(row.length, columnWidths.length) }, (_, columnIndex) => {
    return row[columnIndex] ?? (unlocked.some((area) => isInArea(area, rowIndex, columnIndex)) ? emptyCell("plain") : undefined);
  });
}

function isUnlockedAt({ unlocked = [] }: SheetDesign, rowIndex: number, columnIndex: number): boolean {
  return unlocked.some((area) => isInArea(area, rowIndex, columnIndex));
}
