import type { CalendarDay } from "../model/period";
import { regionsOf34, regionsOf63, type Region } from "./regions";

const byName63 = new Map(regionsOf63.flatMap(([region, names]) => names.map((name) => [name, region] as const)));
const byName34 = new Map(regionsOf34.flatMap(([region, names]) => names.map((name) => [name, region] as const)));
const mergerDay = 2025_07_01;

/**
 * The socio-economic region of a province on a day, today's without one; `undefined` for a name of no province of that time.
 *
 * @example regionOf("Lâm Đồng", { year: 2024, month: 9, day: 30 }) // "highlands"
 */
export function regionOf(province: string, day?: CalendarDay): Region | undefined {
  const isBefore = day !== undefined && (day.year * 100 + day.month) * 100 + day.day < mergerDay;
  return (isBefore ? byName63 : byName34).get(province);
}
