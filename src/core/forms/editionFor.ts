import type { CalendarDay, Period } from "../model/period";
import type { Edition } from "./edition";
import { editionOf, editions } from "./editions";

/**
 * The edition that a period is reported under, by the day on which the period ends. A day that does not exist, such as 31/9, counts as
 * the last of its month. Without a period it is the newest edition: its three groups accuse no table of the older kind falsely,
 * since the two older groups leave no rest.
 *
 * @example editionFor({ year: 2019, months: 6, … to: 31/3/2019 }).id // "TT 08/2015"
 */
export function editionFor(period: Period | undefined): Edition {
  if (period === undefined) return editionOf("TT 05/2026");
  const end = orderOf(withinMonth(period.to));
  return editions.find(({ lastPeriodEnd }) => lastPeriodEnd === undefined || end <= orderOf(lastPeriodEnd)) ?? editionOf("TT 05/2026");
}

/** Whether the calendar has this day. */
export function isCalendarDay(date: CalendarDay): boolean {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= lastDayOf(date);
}

function withinMonth(date: CalendarDay): CalendarDay {
  return { ...date, day: Math.min(date.day, lastDayOf(date)) };
}

function lastDayOf({ year, month }: CalendarDay): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function orderOf({ year, month, day }: CalendarDay): number {
  return year * 10_000 + month * 100 + day;
}
