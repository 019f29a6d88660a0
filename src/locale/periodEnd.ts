import { periodOfMonths, type PeriodLength } from "../core";

/** The last day of a period, as it is written in both languages: "31/12/2023"; "" for a period that there is not. */
export function periodEnd({ year, months }: PeriodLength): string {
  const to = periodOfMonths(year, months)?.to;
  return to ? `${to.day}/${to.month}/${to.year}` : "";
}
