import type { PeriodLength } from "../../model/period";

const quarter = /quý\s*(?:IV|I{1,3}|[1-4])(?!\p{L})/iu;
const fromBeginning = /tháng\s*đầu\s*(?:của\s*)?năm/iu;
const ofStatisticalYear = /năm\s*(?:công tác|thống kê|thi đua|kế hoạch|nghiệp vụ)|01\/10/iu;

/** A period of so few months ends in the calendar year before its own: nobody calls that the beginning of the year. */
const beforeNewYear = 3;

/**
 * What the words of a period may mean besides so many months of the statistical year. No form has quarters: three months from 01/10 are meant,
 * or those of the calendar, and the figures are counted from 01/10 all the same. "N tháng đầu năm" is the statistical year in official reports;
 * only its first three months, which lie in the calendar year before, may be counted from January.
 */
export function otherMeaning(text: string, { year, months }: PeriodLength): PeriodLength | undefined {
  const isFirstMonths = fromBeginning.test(text) && months <= beforeNewYear;
  if (ofStatisticalYear.test(text) || !(quarter.test(text) || isFirstMonths)) return undefined;
  const later = months + 3;
  return later <= 12 ? { year, months: later } : { year: year + 1, months: later - 12 };
}
