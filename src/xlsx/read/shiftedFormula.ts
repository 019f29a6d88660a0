import { columnIndexOf, columnLetters } from "../../core";

/** How far a formula moves. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const columnCountMax = 16_384;
const rowCountMax = 1_048_576;

/** Texts, quoted sheet names, structured references, references, row and column ranges, names and numbers; only references have groups. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

/**
 * A formula as it reads in another cell: relative references move, absolute ones stay, and those that leave the sheet become #REF!.
 *
 * @example shiftedFormula("A1*$B$1", { rows: 1, columns: 0 }) // "A2*$B$1"
 */
export function shiftedFormula(formula: string, shift: Shift): string {
  return formula.replace(pieces, (whole: string, ...groups: (string | undefined)[]) => {
    const [columnMark, column, rowMark, row, firstMark, first, lastMark, last, topMark, top, bottomMark, bottom] = groups;
    if (row !== undefined) return joined([movedColumn(columnMark, column, shift), movedRow(rowMark, row, shift)], "");
    if (last !== undefined) return joined([movedColumn(firstMark, first, shift), movedColumn(lastMark, last, shift)], ":");
    if (bottom !== undefined) return joined([movedRow(topMark, top, shift), movedRow(bottomMark, bottom, shift)], ":");
    return whole;
  });
}

function joined(ends: readonly (string | undefined)[], mark: string): string {
  return ends.includes(undefined) ? "#REF!" : ends.join(mark);
}

function movedColumn(mark: string | undefined, letters: string | undefined, shift: Shift): string | undefined {
  if (mark === "$") return `$${letters}`;
  const index = columnIndexOf(letters ?? "") + shift.columns;
  return index >= 0 && index < columnCountMax ? columnLetters(index) : undefined;
}

function movedRow(mark: string | undefined, digits: string | undefined, shift: Shift): string | undefined {
  if (mark === "$") return `$${digits}`;
  const number = Number(digits) + shift.rows;
  return number >= 1 && number <= rowCountMax ? String(number) : undefined;
}
