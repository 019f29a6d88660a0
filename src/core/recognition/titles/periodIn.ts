import type { CalendarDay, Period, PeriodLength } from "../../model/period";
import { tidyText } from "../../text/tidyText";
import { otherMeaning } from "../header/otherMeaning";

/** Law texts and days of signing have years of their own; what is compared with is another period. */
const otherYears =
  /(thông tư|nghị định|luật|quyết định|công văn|nghị quyết)[^.;()]*?\d{4}([/-][\w-]+)*|(so với |so )?cùng kỳ( năm( trước| \d{4})?)?|ngày \d+ tháng \d+ năm \d{4}/giu;
const dayText = String.raw`(?:ngày )?(\d{1,2})\s*(?:[/.-]|tháng )\s*(\d{1,2})\s*(?:[/.-]|năm )\s*(\d{4})`;
const span = new RegExp(String.raw`${dayText}\s*(?:đến|-|tới|->)\s*(?:hết\s*)?(?:ngày\s*)?${dayText}`, "iu");
const until = new RegExp(String.raw`(?:tính đến|đến hết|đến ngày|đến)\s*(?:hết\s*)?(?:ngày\s*)?${dayText}`, "iu");
const monthsOfYear = /(\d{1,2})\s*(?:tháng|T\b)(?:\s*đầu)?\s*(?:(?:của\s*)?năm(?:\s*công tác)?|\/|-)?\s*(20\d\d)/iu;
const monthCount = /(\d{1,2})\s*tháng/iu;
const quarterOfYear = /quý\s*(IV|I{1,3}|[1-4])\s*(?:năm|\/|-|\.)?\s*(20\d\d)/iu;
const monthOfYear = /(?:tháng|(?<!\p{L})T)\s*(\d{1,2})\s*(?:năm|\/|-|\.)\s*(20\d\d)/iu;
const singleYear = /(?:năm|năm công tác|FY|nam)\s*(20\d\d)/iu;

/** The period that a title or a sheet name tells, if it tells one. A day that does not exist stays as it is written. */
export function periodIn(text: string): Period | undefined {
  const tidy = tidyText(text.normalize("NFC")).replace(/_/g, " ");
  const byDays = periodOfDays(tidy);
  if (byDays === undefined) return withOtherMeaning(periodOfWords(tidy.replace(otherYears, " ")), tidy);
  const words = lengthInWords(tidy.replace(span, " ").replace(until, " ").replace(otherYears, " "));
  const isSame = words === undefined || (words.year === byDays.year && words.months === byDays.months);
  return isSame ? byDays : { ...byDays, named: words };
}

const monthsAlone = /\d{1,2}\s*tháng|tháng\s*\d{1,2}(?!\d|\s*[/.-])|quý\s*(?:IV|I{1,3}|[1-4])(?!\p{L})/iu;

/** The period that several lines tell, the first that tells one; a year that stands in a line alone takes its months from the line that has them. */
export function periodInLines(lines: readonly string[]): Period | undefined {
  for (const line of lines) {
    const found = periodIn(line);
    if (found === undefined) continue;
    const months = tellsYearAlone(line) ? lines.find(tellsMonthsAlone) : undefined;
    return (months === undefined ? undefined : periodIn(`${months} năm ${found.year}`)) ?? found;
  }
  return undefined;
}

function tellsYearAlone(line: string): boolean {
  return !monthsAlone.test(line.normalize("NFC")) && !/\d\s*[/.-]\s*\d/.test(line);
}

/** A day of a month is no number of months. */
function tellsMonthsAlone(line: string): boolean {
  const bare = tidyText(line.normalize("NFC")).replace(otherYears, " ");
  return monthsAlone.test(bare) && !/20\d\d|ngày\s*\d/iu.test(bare);
}

function withOtherMeaning(period: Period | undefined, text: string): Period | undefined {
  const orElse = period && otherMeaning(text, period);
  return orElse ? { ...period, orElse } : period;
}

/** The months of a year that a header label names. Days and bare years say less, or more, than a header may. */
export function lengthIn(label: string): PeriodLength | undefined {
  return /\d/.test(label) ? lengthInWords(tidyText(label.normalize("NFC")).replace(otherYears, " ")) : undefined;
}

/** The length that the words name outright. */
function lengthInWords(text: string): PeriodLength | undefined {
  const months = monthsOfYear.exec(text);
  return months ? { year: Number(months[2]), months: Number(months[1]) } : undefined;
}

/** The statistical year's period of so many months. */
export function periodOfMonths(year: number, months: number): Period | undefined {
  if (months < 1 || months > 12) return undefined;
  const to = months <= 3 ? { year: year - 1, month: months + 9 } : { year, month: months - 3 };
  return { year, months, from: { year: year - 1, month: 10, day: 1 }, to: { ...to, day: lastDay(to) } };
}

function periodOfDays(text: string): Period | undefined {
  const both = span.exec(text);
  if (both) return periodBetween(dayOf(both.slice(1, 4)), dayOf(both.slice(4, 7)));
  const last = until.exec(text);
  if (!last) return undefined;
  const to = dayOf(last.slice(1, 4));
  return periodBetween({ year: to.month >= 10 ? to.year : to.year - 1, month: 10, day: 1 }, to);
}

function periodBetween(from: CalendarDay, to: CalendarDay): Period | undefined {
  if (to.month < 1 || to.month > 12) return undefined;
  const isNewYear = to.month >= 10;
  return { year: isNewYear ? to.year + 1 : to.year, months: isNewYear ? to.month - 9 : to.month + 3, from, to };
}

function periodOfWords(text: string): Period | undefined {
  const months = monthsOfYear.exec(text);
  if (months) return periodOfMonths(Number(months[2]), Number(months[1]));
  const quarter = quarterOfYear.exec(text);
  if (quarter) return periodOfMonths(Number(quarter[2]), quarterNumber(quarter[1] ?? "") * 3);
  const month = monthOfYear.exec(text);
  if (month) return periodOfMonths(statisticalYear(Number(month[2]), Number(month[1])), monthsTo(Number(month[1])));
  const year = singleYear.exec(text);
  if (!year) return undefined;
  return periodOfMonths(Number(year[1]), Number(monthCount.exec(text)?.[1] ?? 12));
}

const statisticalYear = (year: number, month: number): number => (month >= 10 ? year + 1 : year);
const monthsTo = (month: number): number => (month >= 10 ? month - 9 : month + 3);

function quarterNumber(text: string): number {
  const roman = ["I", "II", "III", "IV"].indexOf(text.toUpperCase());
  return roman >= 0 ? roman + 1 : Number(text);
}

function dayOf([day, month, year]: readonly string[]): CalendarDay {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function lastDay({ year, month }: { readonly year: number; readonly month: number }): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
