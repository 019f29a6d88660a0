import type { CellInput } from "../core";

/** Text that Excel would take for something else: a formula, a number, a date, an apostrophe. */
const misreadable = /^[=+\-@'\d(.,\s]/;

/** What to hand to `Range.formulas`. Text that could be misread is handed over behind an apostrophe, so that it stays text. */
export function excelInputOf(input: CellInput): string | number {
  if (input.kind === "formula") return input.formula;
  if (input.kind === "number") return input.value;
  if (input.kind === "empty") return "";
  return misreadable.test(input.text) ? `'${input.text}` : input.text;
}
