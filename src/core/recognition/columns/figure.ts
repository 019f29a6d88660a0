import type { CellContent } from "../../model/sheet";
import { isExcelError } from "../../model/sheet";
import { parseVietnameseNumber } from "../../numbers/parseVietnameseNumber";

/** What people type where there is nothing to report. It stands for an empty cell, not for a wrong one. */
const placeholder = /^[\s\u00a0]*([-–—−.…x×/]*|\.{2,})[\s\u00a0]*$/i;
const numberStart = /^[\s\u00a0\u200b(+\-−–]*\d/;

/** Whether the cell is empty, or says in a typist's way that there is nothing. */
export function isBlank(content: CellContent): boolean {
  return content === null || (typeof content === "string" && (content === "" || placeholder.test(content)));
}

/** Whether the cell holds a figure: a number, an error in the place of one, or a number stored as text. */
export function isFigure(content: CellContent): boolean {
  if (typeof content === "number" || isExcelError(content)) return true;
  return typeof content === "string" && numberStart.test(content) && parseVietnameseNumber(content) !== undefined;
}

/** Whether the text has words in it, and is not mere numbering or a sign. */
export function isWordy(content: CellContent): boolean {
  return typeof content === "string" && /\p{L}[\p{L}\p{M}]/u.test(content) && !isRoman(content);
}

function isRoman(text: string): boolean {
  return /^\s*[IVX]+[.)]?\s*$/.test(text);
}
