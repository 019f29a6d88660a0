import { columnIndexOf, columnLetters } from "../../core";
import { mapReferences, referenceCorner } from "../document";

const r1c1Token = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.([])/giu;

/** A formula with references relative to the cell that holds it: "=A1" in B1 is "=RC[-1]". */
export function formulaToR1C1(formula: string, rowIndex: number, columnIndex: number): string {
  return mapReferences(formula, (reference) =>
    reference
      .split(":")
      .map((corner) => cornerToR1C1(corner, rowIndex, columnIndex))
      .join(":"),
  );
}

/** The formula as the cell writes it, from references relative to the cell. */
export function formulaFromR1C1(formula: string, rowIndex: number, columnIndex: number): string {
  return formula.replace(r1c1Token, (text, row: string | undefined, column: string | undefined) => {
    if (text.startsWith('"') || text.startsWith("'")) return text;
    const toRow = (index: number) => String(index + 1);
    return indexText(column, columnIndex, columnLetters) + indexText(row, rowIndex, toRow);
  });
}

function cornerToR1C1(corner: string, rowIndex: number, columnIndex: number): string {
  const { columnText, columnIsFixed, rowText, rowIsFixed } = referenceCorner(corner);
  const row = rowText === "" ? "" : `R${relative(Number(rowText) - 1, rowIndex, rowIsFixed)}`;
  const column = columnText === "" ? "" : `C${relative(columnIndexOf(columnText), columnIndex, columnIsFixed)}`;
  return row + column;
}

function relative(index: number, from: number, isFixed: boolean): string {
  if (isFixed) return String(index + 1);
  return index === from ? "" : `[${index - from}]`;
}

function indexText(part: string | undefined, from: number, write: (index: number) => string): string {
  if (part === undefined) return write(from);
  return part.startsWith("[") ? write(from + Number(part.slice(1, -1))) : `$${write(Number(part) - 1)}`;
}
