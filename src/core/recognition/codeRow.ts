import type { CellContent } from "../model/sheet";

/** A column code: a letter, a number, "(4)", "[4]", "4=1-2-3", "(4) = (1)-(2)". */
const code = /^\s*[([]?\s*([A-Z]|\d{1,3})\s*[)\]]?\s*(=[\s\d()[\]+\-–*/x×:=%.,]*)?$/i;

/** Whether a row of the header numbers the columns: "A | B | 1 | 2 | 3=1+2". */
export function isCodeRow(contents: readonly CellContent[]): boolean {
  const numbers: number[] = [];
  for (const content of contents) {
    if (content === null || content === "") continue;
    const found = typeof content === "number" || typeof content === "string" ? code.exec(String(content))?.[1] : undefined;
    if (found === undefined) return false;
    if (/\d/.test(found)) numbers.push(Number(found));
  }
  return numbers.length >= 2 && numbers.every((number, index) => index === 0 || isNext(number, numbers[index - 1] ?? 0)) && (numbers[0] ?? 0) <= 3;
}

/** Codes rise by one, skip a column at most, or begin again on the other side. */
function isNext(number: number, before: number): boolean {
  return number === before + 1 || number === before + 2 || number === 1;
}
