import type { CellContent, CellInput } from "../../../core";
import type { XlsxCellInput } from "../../change";

/** Excel takes a file with a longer text for damaged. */
const textLengthMax = 32_767;

/** What a file holds of an input. */
export function fileInputOf(input: CellInput): XlsxCellInput {
  return input.kind === "formula" ? { formula: input.formula, content: writable(input.value ?? null) } : { formula: "", content: contentOf(input) };
}

function contentOf(input: Exclude<CellInput, { readonly kind: "formula" }>): CellContent {
  if (input.kind === "number") return writable(input.value);
  // Excel keeps no empty text in a cell, so neither does a file.
  return input.kind === "empty" || input.text === "" ? null : writable(input.text);
}

/** What a cell of a file can hold: the format has no way to write what is no number, and no room for endless texts. */
export function writable(content: CellContent): CellContent {
  if (typeof content === "number") return Number.isFinite(content) ? content : null;
  return typeof content === "string" ? content.slice(0, textLengthMax) : content;
}
