import type { PlainContent } from "../../app";
import { dayText } from "../../locale";

/** What a cell of the journal held, where its number is no amount: a day as it is written, and a number without any grouping as its format has it. */
export function shownContent(content: PlainContent, numberFormat: string): PlainContent {
  if (typeof content !== "number") return content;
  if (/y/i.test(numberFormat)) return dayText(content);
  return numberFormat === "0" ? String(content) : content;
}
