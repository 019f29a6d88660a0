import type { CellValueType, ICellData } from "@univerjs/core";
import { isExcelError, type CellContent } from "../../core";
import type { Cell } from "../document";

/** The engine's numbers for the types of values. Its own list is a value, and would bring the engine along wherever a cell is converted. */
export const valueType = { text: 1, number: 2, truth: 3, forcedText: 4 } as const satisfies Readonly<Record<string, CellValueType>>;

/** A value in the engine's terms. Text keeps its type, so that "007" and "=A1" stay text. */
function valueData(content: CellContent): Pick<ICellData, "v" | "t"> {
  if (content === null) return { v: null, t: null };
  if (isExcelError(content)) return { v: content.error, t: valueType.text };
  if (typeof content === "boolean") return { v: content ? 1 : 0, t: valueType.truth };
  return { v: content, t: typeof content === "number" ? valueType.number : valueType.text };
}

/** A cell in the engine's terms; looks are given by the id under which they are listed. */
export function cellData(cell: Pick<Cell, "content" | "formula">, styleId: string | undefined): ICellData {
  return {
    ...(cell.content === null ? {} : valueData(cell.content)),
    ...(cell.formula === "" ? {} : { f: cell.formula }),
    ...(styleId === undefined ? {} : { s: styleId }),
  };
}

const errorTexts = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"]);

/** What a cell of the engine holds. Only a formula gives an error value: typed text stays text. */
export function contentOf(cell: ICellData): CellContent {
  const { v: value, t: type } = cell;
  if (value === undefined || value === null) return null;
  if (type === valueType.truth) return isTrue(value);
  if (typeof value !== "string") return value;
  if (type === valueType.number) return Number(value);
  return isComputed(cell) && errorTexts.has(value) ? { error: value } : value;
}

/** The engine writes truth values in several ways. */
function isTrue(value: string | number | boolean): boolean {
  return value === true || Number(value) === 1;
}

function isComputed({ f: formula, si: sharedFormulaId }: ICellData): boolean {
  return Boolean(formula) || Boolean(sharedFormulaId);
}
