import type { CalendarDay } from "../model/period";
import { provinces, type Province } from "./provinces";

/** The provinces that stand on a day: 63 up to 30/6/2025, 34 from 1/7/2025. */
export function provincesOn(day: CalendarDay): readonly Province[] {
  const number = dayNumber(day);
  return provinces.filter(({ validFrom, validTo }) => isFrom(number, validFrom) && (validTo === undefined || number <= dayNumber(validTo)));
}

/**
 * The units that a unit of today was made of on 1/7/2025; only itself when it was not merged, none for a name of no unit of today.
 *
 * @example predecessorsOf("Gia Lai") // ["Gia Lai", "Bình Định"]
 */
export function predecessorsOf(name: string): readonly string[] {
  const today = provinces.find((province) => province.name === name && province.validTo === undefined);
  if (!today) return [];
  return today.predecessors.length === 0 ? [name] : today.predecessors;
}

function isFrom(number: number, from: CalendarDay | undefined): boolean {
  return from === undefined || number >= dayNumber(from);
}

/** Days in an order that also holds for a day that does not exist. */
function dayNumber({ year, month, day }: CalendarDay): number {
  return (year * 100 + month) * 100 + day;
}
