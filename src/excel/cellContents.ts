import type { CellContent } from "../core";

/** The error values of Excel, old and new. Excel hands them out as text. */
const errorValue = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|PYTHON!|BUSY!|TIMEOUT!|EXTERNAL!)$/;

/** A formula as Excel reports it; "" for a cell without one, whose "formula" is its value, even where that is a text like "=1+1". */
export function formulaOf(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}

/** The content of a cell. Excel reports a blank cell and a formula that gives an empty text alike; only the formula tells them apart. */
export function contentOf(value: unknown, formula: string): CellContent {
  if (value === "") return formula === "" ? null : "";
  if (typeof value === "string") return errorValue.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
