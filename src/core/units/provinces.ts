import type { CalendarDay } from "../model/period";

/** The mergers of 1/7/2025 (NQ 202/2025/QH15): each of the 34 units with the others that it took in, besides the one that it is named after. */
const mergers: readonly (readonly [name: string, takenIn: readonly string[]])[] = [
  ["An Giang", ["Kiên Giang"]],
  ["TP. Hồ Chí Minh", ["Bà Rịa - Vũng Tàu", "Bình Dương"]],
  ["Bắc Ninh", ["Bắc Giang"]],
  ["Thái Nguyên", ["Bắc Kạn"]],
  ["Cà Mau", ["Bạc Liêu"]],
  ["Vĩnh Long", ["Bến Tre", "Trà Vinh"]],
  ["Gia Lai", ["Bình Định"]],
  ["Đồng Nai", ["Bình Phước"]],
  ["Lâm Đồng", ["Bình Thuận", "Đắk Nông"]],
  ["Cần Thơ", ["Hậu Giang", "Sóc Trăng"]],
  ["Cao Bằng", []],
  ["Đà Nẵng", ["Quảng Nam"]],
  ["Đắk Lắk", ["Phú Yên"]],
  ["Điện Biên", []],
  ["Đồng Tháp", ["Tiền Giang"]],
  ["Tuyên Quang", ["Hà Giang"]],
  ["Ninh Bình", ["Hà Nam", "Nam Định"]],
  ["Hà Nội", []],
  ["Hà Tĩnh", []],
  ["Hải Phòng", ["Hải Dương"]],
  ["Phú Thọ", ["Hòa Bình", "Vĩnh Phúc"]],
  ["Hưng Yên", ["Thái Bình"]],
  ["Khánh Hòa", ["Ninh Thuận"]],
  ["Quảng Ngãi", ["Kon Tum"]],
  ["Lai Châu", []],
  ["Lạng Sơn", []],
  ["Lào Cai", ["Yên Bái"]],
  ["Tây Ninh", ["Long An"]],
  ["Nghệ An", []],
  ["Quảng Trị", ["Quảng Bình"]],
  ["Quảng Ninh", []],
  ["Sơn La", []],
  ["Thanh Hóa", []],
  ["Huế", []],
];

/** A province or a city of that rank, under one name and with one extent. */
export interface Province {
  readonly name: string;
  /** The first day of this name with this extent; `undefined` for longer than the statistics here reach back. */
  readonly validFrom: CalendarDay | undefined;
  /** The last day; `undefined` while it lasts. */
  readonly validTo: CalendarDay | undefined;
  /** The names of the units that it was made of, its namesake included; empty when it was not merged. */
  readonly predecessors: readonly string[];
}

const lastDayOf63: CalendarDay = { year: 2025, month: 6, day: 30 };
const firstDayOf34: CalendarDay = { year: 2025, month: 7, day: 1 };
const lastDayOfThuaThien: CalendarDay = { year: 2024, month: 12, day: 31 };
const firstDayOfHue: CalendarDay = { year: 2025, month: 1, day: 1 };

/** Thừa Thiên Huế became the city of Huế half a year before the mergers, with the same extent. */
const hue: readonly Province[] = [
  { name: "Thừa Thiên Huế", validFrom: undefined, validTo: lastDayOfThuaThien, predecessors: [] },
  { name: "Huế", validFrom: firstDayOfHue, validTo: undefined, predecessors: ["Thừa Thiên Huế"] },
];

/** Every province and city of that rank with the days between which it stands so. A name that outlived the mergers stands here twice. */
export const provinces: readonly Province[] = mergers.flatMap(([name, takenIn]) => (name === "Huế" ? hue : merged(name, takenIn)));

function merged(name: string, takenIn: readonly string[]): readonly Province[] {
  if (takenIn.length === 0) return [{ name, validFrom: undefined, validTo: undefined, predecessors: [] }];
  const before = [name, ...takenIn].map((old) => ({ name: old, validFrom: undefined, validTo: lastDayOf63, predecessors: [] }));
  return [...before, { name, validFrom: firstDayOf34, validTo: undefined, predecessors: [name, ...takenIn] }];
}
