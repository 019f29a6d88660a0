/**
 * A moment of the person's clock, as it is written in Vietnam.
 *
 * @example momentText("2026-11-22T08:05") // "08:05 ngày 22/11/2026"
 */
export function momentText(moment: string): string {
  const [date = "", time = ""] = moment.split("T");
  return `${time} ngày ${date.split("-").reverse().join("/")}`;
}
