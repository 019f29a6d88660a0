import { lookStyles } from "../../../app";
import { areaOf, emptyCell, isExcelError, type CellContent, type CellInput, type CellRef, type DesignedCell } from "../../../core";
import type { CellLink, PlacedCell, SheetContent } from "../../document";
import { lookOf } from "./lookOf";

/** The cells of a sheet as a design has them: full rows from A1 on. */
export function designedCells({ cells, links }: Pick<SheetContent, "cells" | "links">): readonly (readonly DesignedCell[])[] {
  const linkAt = new Map(links.map((link) => [placeKey(link), targetOf(link)]));
  const rows: DesignedCell[][] = [];
  for (const cell of cells) {
    while (rows.length <= cell.rowIndex) rows.push([]);
    const row = rows[cell.rowIndex] ?? [];
    while (row.length < cell.columnIndex) row.push(emptyCell("plain"));
    row[cell.columnIndex] = designedCell(cell, linkAt.get(placeKey(cell)));
  }
  return rows;
}

/** Whether a design can say what a cell holds: it has numbers and texts, no truth values and no errors. */
export function isSayable(content: CellContent): boolean {
  return typeof content !== "boolean" && !isExcelError(content);
}

function designedCell({ content = null, formula = "", numberFormat = "General", style = {} }: PlacedCell, link: CellRef | undefined): DesignedCell {
  const look = lookOf({ style, numberFormat, isLinked: link !== undefined });
  return {
    look,
    input: inputOf(content, formula),
    ...(lookStyles[look].numberFormat === numberFormat ? {} : { numberFormat }),
    ...(link ? { link } : {}),
  };
}

function inputOf(content: CellContent, formula: string): CellInput {
  if (formula !== "") return { kind: "formula", formula, ...(typeof content === "number" || typeof content === "string" ? { value: content } : {}) };
  if (typeof content === "number") return { kind: "number", value: content };
  return typeof content === "string" ? { kind: "text", text: content } : { kind: "empty" };
}

/** "'Biểu 06'!C7" as a place; undefined for a link that leads outside, or to a name. */
function targetOf({ reference }: CellLink): CellRef | undefined {
  const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(reference) ?? [];
  const area = areaOf(address.replaceAll("$", ""));
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area && sheet !== undefined ? { sheet, rowIndex: area.firstRowIndex, columnIndex: area.firstColumnIndex } : undefined;
}

function placeKey({ rowIndex, columnIndex }: { readonly rowIndex: number; readonly columnIndex: number }): string {
  return `${rowIndex}:${columnIndex}`;
}
