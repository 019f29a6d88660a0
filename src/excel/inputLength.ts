import type { CellInput } from "../core";

/** Roughly how many characters of a request an input takes. */
export function inputLengthOf(input: CellInput): number {
  if (input.kind === "formula") return input.formula.length + 5;
  return input.kind === "text" ? input.text.length + 5 : 20;
}
