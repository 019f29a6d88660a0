const american = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/;
const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;

const dayLength = 86_400_000;

/** The serial number of 1970-01-01. */
const unixEpoch = 25_569;

/**
 * The serial number of a day that was typed as month/day/year or year-month-day; undefined for any other text.
 *
 * @example serialOfDay("9/30/2025") // 45930
 */
export function serialOfDay(text: string): number | undefined {
  const groups = (american.exec(text) ?? iso.exec(text))?.groups;
  if (!groups) return undefined;
  const year = Number(groups["year"]);
  const month = Number(groups["month"]);
  const time = new Date(Date.UTC(year, month - 1, Number(groups["day"])));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCFullYear() === year;
  return isReal && year >= 1900 ? serialOf(time.getTime()) : undefined;
}

/** Excel counts 1900-01-01 as 1, and believes in a 29 February 1900. */
function serialOf(time: number): number {
  const days = time / dayLength + unixEpoch;
  return days < 61 ? days - 1 : days;
}
