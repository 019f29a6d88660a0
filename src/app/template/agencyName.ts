import type { CalendarDay } from "../../core";

/** Cities of the rank of a province, and the first day of those that became so lately. */
const cities: ReadonlyMap<string, number> = new Map([
  ["Hà Nội", 0],
  ["TP. Hồ Chí Minh", 0],
  ["Hải Phòng", 0],
  ["Đà Nẵng", 0],
  ["Cần Thơ", 0],
  ["Huế", 20_250_101],
  ["Đồng Nai", 20_260_430],
]);
/** From this day provinces have an agency "THADS tỉnh …" in the place of a "Cục THADS tỉnh …". */
const firstDayOfNewNames = 20_250_701;

/**
 * How the agency of a province is called on a day.
 *
 * @example agencyName("Sơn La", { year: 2026, month: 9, day: 30 }) // "THADS tỉnh Sơn La"
 */
export function agencyName(province: string, day: CalendarDay): string {
  const number = day.year * 10_000 + day.month * 100 + day.day;
  const cityFrom = cities.get(province);
  const rank = cityFrom !== undefined && number >= cityFrom ? "thành phố" : "tỉnh";
  return `${number >= firstDayOfNewNames ? "" : "Cục "}THADS ${rank} ${province.replace(/^TP\. /, "")}`;
}
