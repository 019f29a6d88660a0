import { predecessorsOf, provinceNamed, provincesOn } from "../../../src/core";

const old = { year: 2023, month: 9, day: 30 };
const today = { year: 2025, month: 9, day: 30 };

it.each([
  [old, 63],
  [{ year: 2025, month: 6, day: 30 }, 63],
  [{ year: 2025, month: 7, day: 1 }, 34],
  [{ year: 2026, month: 9, day: 31 }, 34],
])("on %j there are %d provinces, each once", (day, count) => {
  const names = provincesOn(day).map(({ name }) => name);
  expect(names).toHaveLength(count);
  expect(new Set(names).size).toBe(count);
});

it("makes 34 of 63: every old unit has exactly one successor", () => {
  const made = provincesOn(today).flatMap(({ name }) => predecessorsOf(name)).sort();
  const before = provincesOn({ year: 2025, month: 6, day: 30 }).map(({ name }) => (name === "Huế" ? "Thừa Thiên Huế" : name)).sort();
  expect(made).toEqual(before);
});

it.each([
  ["Gia Lai", ["Gia Lai", "Bình Định"]],
  ["TP. Hồ Chí Minh", ["TP. Hồ Chí Minh", "Bà Rịa - Vũng Tàu", "Bình Dương"]],
  ["Phú Thọ", ["Phú Thọ", "Hòa Bình", "Vĩnh Phúc"]],
  ["Điện Biên", ["Điện Biên"]],
  ["Bình Định", []],
])("%s was made of %j", (name, predecessors) => {
  expect(predecessorsOf(name)).toEqual(predecessors);
});

it.each([
  ["TP.HCM", "TP. Hồ Chí Minh"],
  ["TPHCM", "TP. Hồ Chí Minh"],
  ["Thành Phố Hồ Chí Minh", "TP. Hồ Chí Minh"],
  ["T.P Hồ Chí Minh", "TP. Hồ Chí Minh"],
  ["HCM", "TP. Hồ Chí Minh"],
  ["TP.Hà Nội", "Hà Nội"],
  ["Thừa Thiên – Huế", "Thừa Thiên Huế"],
  ["TT-Huế", "Thừa Thiên Huế"],
  ["BR-VT", "Bà Rịa - Vũng Tàu"],
  ["Bà Rịa–Vũng Tàu", "Bà Rịa - Vũng Tàu"],
  ["Hoà Bình", "Hòa Bình"],
  ["Đaklak", "Đắk Lắk"],
  ["Đăk Lăk", "Đắk Lắk"],
  ["Kontum", "Kon Tum"],
  ["Bắc Cạn", "Bắc Kạn"],
  ["  12. Cục THADS tỉnh Sơn La", "Sơn La"],
  ["Cục Thi hành án dân sự tỉnh \u00d0iện Biên", "Điện Biên"],
  ["ĐIỆN BIÊN".normalize("NFD"), "Điện Biên"],
  ["Thai Binh", "Thái Bình"],
])("%s is %s", (text, name) => {
  expect(provinceNamed(text, old)?.name).toBe(name);
});

it.each(["Hà Namm", "Quảng", "Hà", "Đồng Lâm", "Chi cục THADS huyện Mường Nhé", "Tổng cộng", "", "Hà Tây", "Huyện Cao Bằng"])("%j names no province", (text) => {
  expect(provinceNamed(text, old)).toBeUndefined();
});

it("counts a name only with a date", () => {
  expect(provinceNamed("Bình Định", today)).toBeUndefined();
  expect(provinceNamed("Gia Lai", old)?.predecessors).toEqual([]);
  expect(provinceNamed("Gia Lai", today)?.predecessors).toEqual(["Gia Lai", "Bình Định"]);
  expect(provinceNamed("Huế", old)?.name).toBe("Thừa Thiên Huế");
  expect(provinceNamed("Thừa Thiên Huế", today)?.name).toBe("Huế");
});
