import type { SheetCells } from "../app";
import type { SheetSnapshot, SheetVisibility } from "../core";
import { areaOf } from "../core";
import { contentOf, formulaOf } from "./cellContents";
import type { DetailRequest } from "./sheetDetails";
import { hiddenColumnsOf, hiddenRowsOf, legacyFontsOf } from "./sheetDetails";
import type { GridRequest } from "./sheetGrid";

const visibilities: ReadonlyMap<string, SheetVisibility> = new Map([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
]);

/** Plain data from the proxies of one sheet; none of them leaves this folder. */
export function snapshotOf(sheet: Excel.Worksheet, grid: GridRequest | undefined, details: DetailRequest | undefined): SheetSnapshot {
  const header = { name: sheet.name, visibility: visibilities.get(sheet.visibility) ?? "visible", isProtected: sheet.protection.protected };
  if (!grid || !details || grid.used.isNullObject) return { ...header, ...emptyGrid };
  return {
    ...header,
    ...gridCells(grid),
    hiddenRowIndexes: hiddenRowsOf(grid, details),
    hiddenColumnIndexes: hiddenColumnsOf(grid, details),
    legacyFonts: legacyFontsOf(grid, details.fonts),
  };
}

/** The cells of a sheet as plain data, and which of them are merged. */
export function gridCells({ used, blocks, merged }: GridRequest): Omit<SheetCells, "name"> {
  const formulas = blocks.flatMap((block) => block.formulas.map((row, rowOffset) => row.map((formula, columnOffset) => formulaOf(formula, block.values[rowOffset]?.[columnOffset]))));
  const values = blocks.flatMap((block) => block.values);
  return {
    origin: { rowIndex: used.rowIndex, columnIndex: used.columnIndex },
    contents: values.map((row, rowOffset) => row.map((value, columnOffset) => contentOf(value, formulas[rowOffset]?.[columnOffset] ?? ""))),
    formulas,
    numberFormats: blocks.flatMap((block) => block.numberFormat.map((row) => row.map((format) => (typeof format === "string" ? format : "General")))),
    merges: mergesOf(merged),
  };
}

/** The cells of a sheet that holds nothing. */
export const emptyGrid = {
  origin: { rowIndex: 0, columnIndex: 0 },
  contents: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  hiddenRowIndexes: [],
  hiddenColumnIndexes: [],
  legacyFonts: [],
} as const;

function mergesOf(merged: Excel.RangeAreas): SheetSnapshot["merges"] {
  if (merged.isNullObject) return [];
  return merged.areas.items.flatMap(({ address }) => areaOf(withoutSheet(address)) ?? []);
}

/** "'Tên sheet'!A1:B2" → "A1:B2". A sheet's name may hold "!" too. */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
