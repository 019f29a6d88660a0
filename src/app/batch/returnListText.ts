import { askedItems } from "./askedItems";
import { askedCount, headLines, type ReturnList } from "./returnList";
import type { ReturnListWords } from "./returnListWords";

/** The lists of some units as plain text, for a letter or a message. Text of a sheet stays on one line. */
export function returnListText(lists: readonly ReturnList[], words: ReturnListWords): string {
  return lists.map((list) => listText(list, words)).join("\n\n");
}

function listText(list: ReturnList, words: ReturnListWords): string {
  const items = askedItems(list, words).flatMap(({ asked, sheet, cell, record, reason, expected }, index) => [
    `${index + 1}. [${asked}] ${sheet}!${cell}${record === "" ? "" : ` (${record})`}: ${reason}`,
    ...(expected === "" ? [] : [`   ${words.columns.expected}: ${expected}`]),
  ]);
  const lines = [words.title, ...headLines(list, words), "", ...(askedCount(list) > 0 ? items : [words.nothing])];
  return `${lines.map(inOneLine).join("\n")}\n`;
}

function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");
}
