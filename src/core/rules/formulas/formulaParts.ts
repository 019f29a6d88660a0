import { cellAddress, columnIndexOf } from "../../model/address";

/** A cell that a formula names, and what of it does not move along when the formula is copied. */
export interface CellReference {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A formula taken apart: the cells that it names, and the text between them. */
export type FormulaParts = readonly (string | CellReference)[];

/** A text in quotes, a sheet's name in quotes, a word or reference, a space, or any other character. */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$\\][\p{L}\p{N}_.$]*(?=(.?))|\s+|[^]/gu;
const reference = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

/** Takes a formula apart. Spaces and letter case outside of quotes mean nothing and are dropped. */
export function formulaParts(formula: string): FormulaParts {
  const parts: (string | CellReference)[] = [];
  for (const [token, following] of formula.matchAll(tokens)) {
    const isName = following === "(" || following === "!";
    const found = isName ? undefined : referenceIn(token);
    if (found) parts.push(found);
    else if (/^["']/.test(token)) parts.push(token);
    else if (token.trim() !== "") parts.push(token.toUpperCase());
  }
  return parts;
}

function referenceIn(token: string): CellReference | undefined {
  const match = reference.exec(token);
  if (match === null) return undefined;
  const [, columnMark = "", letters = "", rowMark = "", rowNumber = ""] = match;
  return { rowIndex: Number(rowNumber) - 1, columnIndex: columnIndexOf(letters), isRowFixed: rowMark !== "", isColumnFixed: columnMark !== "" };
}

/** How a formula would read after copying it so many rows down and columns to the right. */
export function copiedFormula(parts: FormulaParts, by: { readonly rows: number; readonly columns: number }): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const rowIndex = part.rowIndex + (part.isRowFixed ? 0 : by.rows);
      const columnIndex = part.columnIndex + (part.isColumnFixed ? 0 : by.columns);
      return rowIndex < 0 || columnIndex < 0 ? "#REF!" : cellAddress(rowIndex, columnIndex);
    })
    .join("");
}

/** The cells that a formula names. */
export function referencesOf(parts: FormulaParts): readonly CellReference[] {
  return parts.filter((part) => typeof part !== "string");
}
