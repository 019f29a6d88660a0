import type { PeriodLength } from "../../core";

/**
 * The period that ended last before a moment of the person's clock: its figures are due now.
 *
 * @example latestPeriod("2026-11-22T08:05") // { year: 2027, months: 1 }
 */
export function latestPeriod(moment: string): PeriodLength {
  const [year = 0, month = 1] = moment.split("-").map(Number);
  const [endYear, endMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return endMonth >= 10 ? { year: endYear + 1, months: endMonth - 9 } : { year: endYear, months: endMonth + 3 };
}
