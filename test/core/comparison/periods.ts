import type { Period } from "../../../src/core";

/** The period of so many months, 3 or more, of a statistical year. */
export function months(year: number, count: 3 | 6 | 9 | 10 | 12): Period {
  const lastDays = { 3: [year - 1, 12, 31], 6: [year, 3, 31], 9: [year, 6, 30], 10: [year, 7, 31], 12: [year, 9, 30] } as const;
  const [toYear, month, day] = lastDays[count];
  return { year, months: count, from: { year: year - 1, month: 10, day: 1 }, to: { year: toYear, month, day } };
}
