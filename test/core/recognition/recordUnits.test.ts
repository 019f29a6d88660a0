import { recognise } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

const unitsIn = (year: number, rows: string) => {
  const { tables, doubts } = recognise([drawnSheet("S", `Năm ${year}\nSTT | Tỉnh, thành phố | Số việc thụ lý | Số việc xong\n${rows.trim()}`)]);
  return { units: tables[0]?.records.map(({ unit }) => unit), doubts: doubts.map((doubt) => ("candidates" in doubt ? doubt.candidates : [])) };
};

it("names the provinces of the period, and asks for names that are near or no more", () => {
  const rows = `
    1 | Cục THADS TP.HCM | 10 | 5
    2 | Gia Lai | 10 | 5
    3 | Bình Định | 10 | 5
    4 | Sơn Laa | 10 | 5
    5 | Thừa Thiên - Huế | 10 | 5
    6 | Cục THA Bộ Quốc phòng | 10 | 5
    - | Toàn quốc | 60 | 30`;
  expect(unitsIn(2025, rows)).toEqual({
    units: ["TP. Hồ Chí Minh", "Gia Lai", undefined, undefined, "Huế", undefined, undefined],
    doubts: [["Gia Lai"], ["Sơn La"]],
  });
  expect(unitsIn(2023, rows)).toEqual({
    units: ["TP. Hồ Chí Minh", "Gia Lai", "Bình Định", undefined, "Thừa Thiên Huế", undefined, undefined],
    doubts: [["Sơn La"]],
  });
});

it("does not take districts for provinces", () => {
  const rows = `
    1 | TP Cao Bằng | 10 | 5
    2 | Huyện Hà Quảng | 10 | 5
    3 | Huyện Trùng Khánh | 10 | 5`;
  expect(unitsIn(2023, rows)).toEqual({ units: [undefined, undefined, undefined], doubts: [] });
});

it("has no names for case types", () => {
  const rows = `
    - | Tổng số | 20 | 10
    1 | Dân sự | 10 | 5
    2 | Hình sự | 10 | 5`;
  expect(unitsIn(2023, rows)).toEqual({ units: [undefined, undefined, undefined], doubts: [] });
});
