import { SSF } from "@e965/xlsx";
import { isExcelError } from "../../core";
import type { Cell } from "../document";
import type { Json } from "./json";

/** What `values` shows of a cell: "" for an empty one, the text of an error. */
export function valueOf({ content }: Cell): Json {
  if (content === null) return "";
  return isExcelError(content) ? content.error : content;
}

/** What `formulas` shows of a cell: the formula, or else the value. */
export function formulaOf(cell: Cell): Json {
  return cell.formula === "" ? valueOf(cell) : cell.formula;
}

/** The kind of value in a cell, by the names of office.js. */
export function valueTypeOf({ content }: Cell): string {
  if (content === null) return "Empty";
  if (isExcelError(content)) return "Error";
  if (typeof content === "number") return "Double";
  return typeof content === "boolean" ? "Boolean" : "String";
}

/** What a person sees in a cell, if the column is wide enough. */
export function textOf({ content, numberFormat }: Cell): string {
  if (content === null) return "";
  if (isExcelError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return formatted(numberFormat, content);
}

function formatted(numberFormat: string, content: number | string): string {
  try {
    return String(SSF.format(numberFormat, content));
  } catch {
    // The formatter throws on codes it does not know; such a cell shows its plain value.
    return String(content);
  }
}
