import type { PlainContent } from "../../app";
import { dayText } from "../../locale";

/** What a cell of the journal held, where its number is no amount: a day as it is written, and a number without any grouping as its format has it. */
export function shownContent(content: PlainContent, numberFormat: string): PlainContent {
  const shown = contentWithDays(content, numberFormat);
  return typeof shown === "number" && numberFormat === "0" ? String(shown) : shown;
}

/** The same for a table, in which numbers stay numbers. */
export function contentWithDays(content: PlainContent, numberFormat: string): PlainContent {
  return typeof content === "number" && /y/i.test(numberFormat.replaceAll(saidBeside, "")) ? dayText(content) : content;
}

/** What a format says beside the number, as in `0 "ngày"`, and its colour or language. */
const saidBeside = /"[^"]*"|\[[^\]]*\]/g;
