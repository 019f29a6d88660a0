const dayMilliseconds = 86_400_000;
const isoDate = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * The serial number of a date that strict files may write as text; `undefined` when it is no date.
 *
 * @example serialOfIsoDate("2024-09-30", false) // 45565
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = isoDate.exec(text);
  if (!match || text === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / dayMilliseconds + time;
}
