/** The moment of a clock and its time zone, to the minute: "2026-11-22T08:05". */
export function momentOf(time: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join("-");
  return `${date}T${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}
