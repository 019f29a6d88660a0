import type { CalendarDay } from "../model/period";

/** Days from 1/3/0000 to the day that spreadsheets count as 0 (30/12/1899). */
const zeroDay = 693_899;
const daysPerEra = 146_097;

/**
 * The number by which spreadsheets keep a day, right for every day from 1/3/1900 on.
 *
 * @example serialOfDay({ year: 2025, month: 7, day: 31 }) // 45869
 */
export function serialOfDay({ year, month, day }: CalendarDay): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * daysPerEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - zeroDay;
}

/**
 * The day that a spreadsheet keeps as a number; a time of day is left out.
 *
 * @example dayOfSerial(45869) // { year: 2025, month: 7, day: 31 }
 */
export function dayOfSerial(serial: number): CalendarDay {
  const days = Math.floor(serial) + zeroDay;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
