import type { CellContent } from "../../core";
import { isExcelError } from "../../core";
import type { Cell, WorkbookDocument } from "../document";

/** A cell in the engine's terms: value, type (1 text, 2 number, 3 boolean) and formula. Nulls empty what was there. */
export interface EngineCell {
  readonly v: string | number | null;
  readonly t: 1 | 2 | 3 | null;
  readonly f: string | null;
}

/** The cells of a sheet in the engine's terms, by row and column. */
export interface EngineCells {
  [rowIndex: number]: { [columnIndex: number]: EngineCell };
}

/** Which value a formula starts with: the one it had, so that it is computed only when something moves it, or none. */
export type StartValues = "asTheyAre" | "computedAnew";

/** Values and formulas of a workbook in the engine's terms; looks are left out, nothing is computed from them. */
export function engineWorkbook(document: WorkbookDocument, id: string, start: StartValues) {
  const sheets = document.sheets();
  return {
    id,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => {
        const used = sheet.usedArea(true);
        const cellData: EngineCells = {};
        for (const { rowIndex, columnIndex, ...cell } of sheet.cellsIn()) put(cellData, { rowIndex, columnIndex }, engineCell(cell, start));
        // Room beyond the last cell: the engine knows no cells outside of a sheet's size.
        const rowCount = (used?.lastRowIndex ?? 0) + 1000;
        const columnCount = (used?.lastColumnIndex ?? 0) + 100;
        return [sheet.id, { id: sheet.id, name: sheet.properties().name, rowCount, columnCount, cellData }];
      }),
    ),
  };
}

/** A cell in the engine's terms. */
export function engineCell({ content, formula }: Pick<Cell, "content" | "formula">, start: StartValues): EngineCell {
  if (formula !== "" && (start === "computedAnew" || content === null)) return { v: null, t: null, f: formula };
  return { ...engineValue(content), f: formula === "" ? null : formula };
}

/** Puts a cell at its place. */
export function put(cells: EngineCells, at: { readonly rowIndex: number; readonly columnIndex: number }, cell: EngineCell): void {
  const row = cells[at.rowIndex] ?? {};
  row[at.columnIndex] = cell;
  cells[at.rowIndex] = row;
}

/** What the engine found for a formula. */
export function contentOfEngine({ v, t }: { readonly v?: unknown; readonly t?: unknown }): CellContent {
  if (v === undefined || v === null) return null;
  if (t === 3) return v === 1 || v === true;
  if (t === 2) return Number(v);
  const text = String(v);
  return isErrorText(text) ? { error: text } : text;
}

/** Whether a value of the engine is how it writes an error. */
export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(value);
}

function engineValue(content: CellContent): Pick<EngineCell, "v" | "t"> {
  if (content === null) return { v: null, t: null };
  if (isExcelError(content)) return { v: content.error, t: 1 };
  if (typeof content === "boolean") return { v: content ? 1 : 0, t: 3 };
  return typeof content === "number" ? { v: content, t: 2 } : { v: content, t: 1 };
}
