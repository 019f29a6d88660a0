import type { CalendarDay } from "../model/period";
import { matchKey, plainKey } from "../text/matchKey";
import { provinces, type Province } from "./provinces";
import { provincesOn } from "./provincesOn";
import { keyWithoutUnitPrefix } from "./unitPrefix";

/** Writings that differ by more than accents, letter case, spaces and dashes. */
const otherNames: readonly (readonly [name: string, others: readonly string[]])[] = [
  ["TP. Hồ Chí Minh", ["Hồ Chí Minh", "HCM", "TPHCM", "TP HCM", "Sài Gòn", "HCMC"]],
  ["Hà Nội", ["HN"]],
  ["Thừa Thiên Huế", ["TT Huế", "TTH", "Huế", "Thừa Thiên"]],
  ["Huế", ["TT Huế", "TTH", "Thừa Thiên Huế"]],
  ["Bà Rịa - Vũng Tàu", ["BR VT", "BRVT", "Vũng Tàu", "Bà Rịa VT", "BR Vũng Tàu"]],
  ["Đắk Lắk", ["Đắc Lắc", "Đăk Lăk", "Đắk Lăk", "ĐắkLắk", "Đắc Lắk", "Đắk Lắc", "Đaklak"]],
  ["Đắk Nông", ["Đắc Nông", "Đăk Nông", "ĐắkNông"]],
  ["Kon Tum", ["Kontum"]],
  ["Bắc Kạn", ["Bắc Cạn"]],
  ["Quảng Ngãi", ["Q Ngãi"]],
  ["Quảng Nam", ["Q Nam"]],
  ["Quảng Ninh", ["Q Ninh"]],
  ["Quảng Bình", ["Q Bình"]],
  ["Quảng Trị", ["Q Trị"]],
];

const provincesByKey = indexed();

/**
 * The province that a text names on a day, however it is written and whatever office stands before it; `undefined` when it names none.
 * Without a day any time will do, and a name that stood twice is taken as it stands today. Nothing is matched by mere likeness.
 *
 * @example provinceNamed("Cục THADS tỉnh Đăk Lăk", { year: 2023, month: 9, day: 30 })?.name // "Đắk Lắk"
 */
export function provinceNamed(text: string, day?: CalendarDay): Province | undefined {
  const named = provincesByKey.get(keyWithoutUnitPrefix(text)) ?? provincesByKey.get(keyOf(text)) ?? [];
  if (day === undefined) return named[named.length - 1];
  const standing = new Set(provincesOn(day));
  return named.find((province) => standing.has(province));
}

/** A key without accents and spaces: all names stay apart even so. */
function keyOf(name: string): string {
  return plainKey(matchKey(name)).replaceAll(" ", "");
}

function indexed(): ReadonlyMap<string, readonly Province[]> {
  const index = new Map<string, Province[]>();
  for (const province of provinces) {
    const others = otherNames.find(([name]) => name === province.name)?.[1] ?? [];
    for (const key of new Set([province.name, ...others].map(keyOf))) index.set(key, [...(index.get(key) ?? []), province]);
  }
  return index;
}
