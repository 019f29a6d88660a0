import type { Area, CellContent, SheetSnapshot } from "../../src/core";
import { areaOf } from "../../src/core";

/** What a drawing cannot show. `at` is the address of the drawing's first cell. */
export interface DrawnSheetOptions {
  readonly at?: string;
  readonly visibility?: SheetSnapshot["visibility"];
  readonly isProtected?: boolean;
  readonly hiddenRowIndexes?: readonly number[];
  readonly hiddenColumnIndexes?: readonly number[];
  readonly legacyFonts?: SheetSnapshot["legacyFonts"];
}

/**
 * A sheet as it is drawn: one line for each row, cells parted by `|`. Blank lines around the drawing do not count; one inside is an empty row.
 *
 * `-` or nothing is empty, `12.5` a number, `'12` the text "12" (spaces after `'` are kept), `#DIV/0!` an error, `<` merged with the cell to
 * the left, `^` merged with the cell above, `=A1+B1 => 5` a formula with its value, `0.85 {0.00%}` a value with its number format.
 */
export function drawnSheet(name: string, drawing: string, { at: address = "A1", ...options }: DrawnSheetOptions = {}): SheetSnapshot {
  const lines = drawing.replace(/^(\s*\n)+|\s+$/g, "").split("\n");
  const width = Math.max(...lines.map((line) => line.split("|").length));
  const cells = lines.map((line) => Array.from({ length: width }, (_, index) => line.split("|")[index]?.trim() ?? ""));
  const at = areaOf(address);
  const origin = { rowIndex: at?.firstRowIndex ?? 0, columnIndex: at?.firstColumnIndex ?? 0 };
  return {
    name,
    ...ordinary,
    ...options,
    origin,
    contents: cells.map((row) => row.map((cell) => drawnContent(unformatted(cell)))),
    formulas: cells.map((row) => row.map(drawnFormula)),
    numberFormats: cells.map((row) => row.map((cell) => /\{(.+)\}$/.exec(cell)?.[1] ?? "General")),
    merges: drawnMerges(cells, origin),
  };
}

/** What a sheet is when nothing else is said. */
const ordinary = { visibility: "visible", isProtected: false, hiddenRowIndexes: [], hiddenColumnIndexes: [], legacyFonts: [] } as const;

const unformatted = (cell: string): string => cell.replace(/\s*\{.+\}$/, "");

function drawnFormula(cell: string): string {
  return cell.startsWith("=") ? (unformatted(cell).split("=>")[0] ?? "").trim() : "";
}

function drawnContent(cell: string): CellContent {
  if (["", "-", "<", "^"].includes(cell)) return null;
  if (cell.startsWith("=")) return drawnContent((cell.split("=>")[1] ?? "").trim());
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^#[A-Z]/.test(cell)) return { error: cell };
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function drawnMerges(cells: readonly (readonly string[])[], origin: SheetSnapshot["origin"]): readonly Area[] {
  const merges: Area[] = [];
  cells.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      if (cell === "<" || cell === "^") return;
      let last = columnIndex;
      while (row[last + 1] === "<") last += 1;
      let bottom = rowIndex;
      while (cells[bottom + 1]?.[columnIndex] === "^") bottom += 1;
      if (last === columnIndex && bottom === rowIndex) return;
      merges.push({
        firstRowIndex: origin.rowIndex + rowIndex,
        firstColumnIndex: origin.columnIndex + columnIndex,
        lastRowIndex: origin.rowIndex + bottom,
        lastColumnIndex: origin.columnIndex + last,
      });
    }),
  );
  return merges;
}
