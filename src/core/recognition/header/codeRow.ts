import type { CellContent } from "../../model/sheet";

/** A column code: a letter, a number, "(4)", "[4]", "4=1-2-3", "(4) = (1)-(2)". */
const code = /^\s*[([]?\s*([A-Z]|\d{1,3})\s*[)\]]?\s*(=[\s\d()[\]+\-–*/x×:=%.,]*)?$/i;

/** Whether a row of the header numbers the columns: "A | B | 1 | 2 | 3=1+2". */
export function isCodeRow(contents: readonly CellContent[]): boolean {
  const filled = contents.filter((content) => content !== null && content !== "");
  const codes = filled.flatMap((content) => codeOf(content) ?? []);
  const numbers = codes.filter((found) => /\d/.test(found)).map(Number);
  return codes.length === filled.length && numbers.length >= 2 && isRunOfCodes(numbers);
}

function codeOf(content: CellContent): string | undefined {
  return typeof content === "number" || typeof content === "string" ? code.exec(String(content))?.[1] : undefined;
}

/** Codes begin at once, or behind those of the columns that name the rows. */
function isRunOfCodes([first = 0, ...rest]: readonly number[]): boolean {
  return first <= 3 && rest.every((number, index) => isNext(number, index === 0 ? first : (rest[index - 1] ?? 0)));
}

/** Codes rise by one, skip a column at most, or begin again on the other side. */
function isNext(number: number, before: number): boolean {
  return number === before + 1 || number === before + 2 || number === 1;
}
