import { dayOfSerial } from "../core";

/**
 * A day that a spreadsheet keeps as a number, as it is written in Vietnam.
 *
 * @example dayText(45748) // "01/04/2025"
 */
export function dayText(serial: number): string {
  const { year, month, day } = dayOfSerial(serial);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
