import type { CalendarDay } from "../model/period";

/** Whether a day comes before another one or is the same. It also holds for days that do not exist, such as 31/9. */
export function isOnOrBefore(one: CalendarDay, other: CalendarDay): boolean {
  return dayNumber(one) <= dayNumber(other);
}

/** The first day of a statistical year. */
export function firstDayOf(year: number): CalendarDay {
  return { year: year - 1, month: 10, day: 1 };
}

/** The last day of a statistical year. */
export function lastDayOf(year: number): CalendarDay {
  return { year, month: 9, day: 30 };
}

/** Whether the calendar has such a day. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayNumber({ year, month, day }: CalendarDay): number {
  return (year * 100 + month) * 100 + day;
}
