import { HostFailure } from "../../app";
import type { Area, CellContent, SheetSnapshot } from "../../core";
import type { XlsxCell, XlsxContents, XlsxSheet } from "../contents";
import { refuseTooMuchText } from "./refuseTooMuchText";

/** As many cells as Excel itself gives out in one go; two cells at opposite ends of a sheet would ask for billions. */
const cellCountMax = 5_000_000;

/** What a use case knows of one sheet of a file. The grid reaches from the first to the last cell that holds something. */
export function sheetSnapshotOf(sheet: XlsxSheet, { styles }: XlsxContents): SheetSnapshot {
  const used = usedArea(sheet);
  refuseTooMuchText(sheet);
  const grid = used ? gridOf(sheet, used) : [];
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    origin: { rowIndex: used?.firstRowIndex ?? 0, columnIndex: used?.firstColumnIndex ?? 0 },
    contents: grid.map((row) => row.map((cell): CellContent => cell?.content ?? null)),
    formulas: rowsOf(grid, (cell) => cell?.formula ?? "", ""),
    numberFormats: rowsOf(grid, (cell) => styles[cell?.styleId ?? 0]?.numberFormat ?? "General", "General"),
    merges: sheet.merges,
    hiddenRowIndexes: [...sheet.rows].flatMap(([rowIndex, { isHidden }]) => (isHidden ? [rowIndex] : [])),
    hiddenColumnIndexes: used ? hiddenColumnIndexes(sheet, used) : [],
    legacyFonts: legacyFontsOf(sheet, (styleId) => styles[styleId]?.font.name ?? ""),
  };
}

function holdsSomething({ content, formula }: XlsxCell): boolean {
  return content !== null || formula !== "";
}

function usedArea(sheet: XlsxSheet): Area | undefined {
  let [firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  for (const [rowIndex, row] of sheet.cells) {
    for (const [columnIndex, cell] of row) {
      if (!holdsSomething(cell)) continue;
      firstRowIndex = Math.min(firstRowIndex, rowIndex);
      lastRowIndex = Math.max(lastRowIndex, rowIndex);
      firstColumnIndex = Math.min(firstColumnIndex, columnIndex);
      lastColumnIndex = Math.max(lastColumnIndex, columnIndex);
    }
  }
  if (lastRowIndex < 0) return undefined;
  if ((lastRowIndex - firstRowIndex + 1) * (lastColumnIndex - firstColumnIndex + 1) > cellCountMax) throw new HostFailure("payloadTooLarge", sheet.name);
  return { firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex };
}

type CellRow = readonly (XlsxCell | undefined)[];

function gridOf(sheet: XlsxSheet, used: Area): readonly CellRow[] {
  const columnCount = used.lastColumnIndex - used.firstColumnIndex + 1;
  return Array.from({ length: used.lastRowIndex - used.firstRowIndex + 1 }, (_, rowOffset) => {
    const row = sheet.cells.get(used.firstRowIndex + rowOffset);
    return Array.from({ length: columnCount }, (__, columnOffset) => row?.get(used.firstColumnIndex + columnOffset));
  });
}

/** The texts of a grid. Rows in which each is the usual one are most rows of most sheets, and are one and the same. */
function rowsOf(grid: readonly CellRow[], textOf: (cell: XlsxCell | undefined) => string, usual: string): readonly (readonly string[])[] {
  const plain = grid[0]?.map(() => usual) ?? [];
  return grid.map((row) => (row.every((cell) => textOf(cell) === usual) ? plain : row.map(textOf)));
}

function hiddenColumnIndexes({ columns }: XlsxSheet, used: Area): readonly number[] {
  const hidden = new Set<number>();
  // Where runs lie over one another, a column counts once; with all columns hidden there is nothing left to look for.
  for (const { isHidden, firstColumnIndex, lastColumnIndex } of columns) {
    if (hidden.size > used.lastColumnIndex - used.firstColumnIndex) break;
    const [first, last] = [Math.max(firstColumnIndex, used.firstColumnIndex), Math.min(lastColumnIndex, used.lastColumnIndex)];
    for (let columnIndex = first; isHidden && columnIndex <= last; columnIndex += 1) hidden.add(columnIndex);
  }
  return [...hidden];
}

function legacyFontsOf(sheet: XlsxSheet, fontNameOf: (styleId: number) => string): SheetSnapshot["legacyFonts"] {
  return [...sheet.cells].flatMap(([rowIndex, row]) =>
    [...row].flatMap(([columnIndex, cell]) => {
      const fontName = fontNameOf(cell.styleId);
      if (typeof cell.content !== "string" || !/^(?:\.Vn|VNI-)/i.test(fontName)) return [];
      const area = { firstRowIndex: rowIndex, firstColumnIndex: columnIndex, lastRowIndex: rowIndex, lastColumnIndex: columnIndex };
      return [{ area, fontName }];
    }),
  );
}
