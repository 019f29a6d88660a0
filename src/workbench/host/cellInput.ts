import type { CellContent } from "../../core";
import type { Cell } from "../document";
import type { Json } from "./json";
import { serialOfDay } from "./serialOfDay";
import { invalidArgument } from "./refusal";

/** What writing a value into a cell changes. */
export type CellWrite = Pick<Cell, "content" | "formula"> & { readonly numberFormat?: string };

const errorTexts = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"]);

/** Excel cuts formulas off here. */
const formulaLengthMax = 8192;

/** The longest text that a cell holds. */
const textLengthMax = 32_767;

const plainNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/**
 * What Excel makes of a value that is written: a text is read as if it were typed, so "12" becomes a number and "=A1" a formula.
 * In a cell whose number format is text, it stays a text. Undefined (null was written) leaves the cell as it is.
 */
export function cellWrite(value: Json, current: Cell): CellWrite | undefined {
  if (value === null) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return { content: value, formula: "" };
  if (typeof value !== "string") throw invalidArgument("a cell takes a number, a text, true, false or null");
  if (value.length > textLengthMax) throw invalidArgument("the text is longer than a cell holds");
  return typed(value, current);
}

function typed(text: string, current: Cell): CellWrite {
  if (text === "") return { content: null, formula: "" };
  if (current.numberFormat === "@") return { content: text, formula: "" };
  if (text.startsWith("=") && text.length > 1) {
    if (text.length > formulaLengthMax) throw invalidArgument("the formula is too long");
    return { content: current.formula === text ? current.content : null, formula: text };
  }
  if (text.startsWith("'")) return { content: text.slice(1), formula: "" };
  return { formula: "", ...recognised(text.trim(), text, current) };
}

function recognised(trimmed: string, text: string, current: Cell): { readonly content: CellContent; readonly numberFormat?: string } {
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: upper === "TRUE" };
  if (errorTexts.has(upper)) return { content: { error: upper } };
  const isPercent = trimmed.endsWith("%");
  const amount = isPercent ? percentageOf(trimmed.slice(0, -1).trim()) : amountOf(trimmed);
  if (amount !== undefined) return isPercent ? withFormat(amount, percentFormat(trimmed), current) : { content: amount };
  const day = serialOfDay(trimmed);
  return day === undefined ? { content: text } : withFormat(day, "m/d/yyyy", current);
}

function amountOf(text: string): number | undefined {
  if (!/\d/.test(text) || !plainNumber.test(text)) return undefined;
  return Number(text.replaceAll(",", ""));
}

/** Moves the decimal point in the text, because a division by 100 would leave a rest. */
function percentageOf(text: string): number | undefined {
  const amount = amountOf(text);
  return amount === undefined ? undefined : Number(`${amount}e-2`);
}

function percentFormat(text: string): string {
  return text.includes(".") ? "0.00%" : "0%";
}

/** A typed percentage or date brings its format along, unless the cell has one already. */
function withFormat(content: number, numberFormat: string, current: Cell): { readonly content: number; readonly numberFormat?: string } {
  return current.numberFormat === "General" ? { content, numberFormat } : { content };
}
