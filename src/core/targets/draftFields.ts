import type { Side } from "../model/indicator";
import type { CalendarDay } from "../model/period";
import { isExcelError, type CellContent } from "../model/sheet";
import type { Target } from "../model/target";
import { parseVietnameseNumber } from "../numbers/parseVietnameseNumber";
import { matchKey, plainKey } from "../text/matchKey";
import { tidyText } from "../text/tidyText";
import { isRealDay } from "./dayOrder";
import { dayOfSerial } from "./daySerial";

/** The text of a cell, tidied; "" for nothing. */
export function textOf(content: CellContent): string {
  if (content === null || typeof content === "boolean") return "";
  return isExcelError(content) ? content.error : tidyText(String(content));
}

/** Words for either comparison, without accents, and the signs that stand for them. */
const comparisonWords: readonly (readonly [shape: RegExp, comparison: Target["comparison"]])[] = [
  [/^(?:tren|above)$/, "above"],
  [/^(?:tu|at least|tu tro len|toi thieu|it nhat|dat tu)$/, "atLeast"],
];
const comparisonSigns = new Map<string, Target["comparison"]>([
  [">", "above"],
  [">=", "atLeast"],
  ["≥", "atLeast"],
]);

/** The comparison that a text names: "trên", "từ … trở lên", or a sign. */
export function comparisonNamed(text: string): Target["comparison"] | undefined {
  const key = plainKey(matchKey(text));
  return comparisonSigns.get(text.trim()) ?? comparisonWords.find(([shape]) => shape.test(key))?.[1];
}

/** The side that a text names. */
export function sideNamed(text: string): Side | undefined {
  const key = plainKey(matchKey(text));
  if (/\b(?:viec|cases)\b/.test(key)) return /\b(?:tien|gia tri)\b/.test(key) ? undefined : "cases";
  return /\b(?:tien|gia tri|money)\b/.test(key) ? "money" : undefined;
}

/** A rate with the words around it: "trên 83,90 %", "từ 82% trở lên". */
const wordedRate = /^(trên|từ|>=|>|≥|đạt trên|đạt từ)?\s*([\d.,]+\s*%?)\s*(?:trở lên)?$/iu;

/** The percentage that a cell states, and the comparison where words around it tell. */
export function rateIn(content: CellContent): { readonly value: number | undefined; readonly comparison: Target["comparison"] | undefined } {
  if (typeof content === "number") return { value: content, comparison: undefined };
  const match = wordedRate.exec(textOf(content));
  if (!match) return { value: undefined, comparison: undefined };
  const words = (match[1] ?? "").replace(/^đạt\s+/iu, "");
  return { value: parseVietnameseNumber(match[2] ?? ""), comparison: comparisonNamed(words) };
}

/** The day that a cell states: a number as spreadsheets keep days, or a text as people and files write it. */
export function dayIn(content: CellContent): CalendarDay | undefined {
  if (typeof content === "number") return content >= 61 && content < 2_958_466 ? dayOfSerial(content) : undefined;
  const text = textOf(content);
  const written = /^(?:ngày )?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/iu.exec(text);
  const sorted = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = written ? [written[3], written[2], written[1]] : (sorted?.slice(1, 4) ?? []);
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDay(found) ? found : undefined;
}

/** The year that a cell states, of those that statistics can be of. */
export function yearIn(content: CellContent): number | undefined {
  const year = typeof content === "number" ? content : Number(/^(?:năm )?(\d{4})$/iu.exec(textOf(content))?.[1]);
  return Number.isInteger(year) && year >= 1993 && year <= 2100 ? year : undefined;
}

/** Whether a state is that of a draft. */
export function isDraftState(text: string): boolean {
  return /^(?:du thao|ban nhap|draft)$/.test(plainKey(matchKey(text)));
}
