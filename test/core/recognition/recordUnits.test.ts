import { check, recognise } from "../../../src/core";
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

it("names provinces that lead their offices, however few they are, and asks nothing about the offices", () => {
  const rows = `
    - | Toàn quốc | 100 | 50
    I | Tỉnh Gia Lai | 60 | 30
    1 | Văn phòng THADS tỉnh | 10 | 5
    2 | Phòng THADS khu vực 1 | 20 | 10
    3 | An Khê | 30 | 15
    II | Thành phố Huế | 40 | 20
    1 | Văn phòng THADS thành phố | 15 | 5
    2 | Phòng THADS khu vực 1 | 25 | 15`;
  expect(unitsIn(2026, rows)).toEqual({
    units: [undefined, "Gia Lai", "Cục THADS tỉnh", "Phòng THADS khu vực 1", undefined, "Huế", "Cục THADS thành phố", "Phòng THADS khu vực 1"],
    doubts: [],
  });
});

it("asks nothing about regions that lead provinces", () => {
  const rows = `
    - | Toàn quốc | 100 | 50
    I | KHU VỰC PHÍA BẮC | 60 | 30
    1 | Hà Nội | 40 | 20
    2 | Hải Phòng | 20 | 10
    II | KHU VỰC PHÍA NAM | 40 | 20
    3 | Cần Thơ | 40 | 20`;
  expect(unitsIn(2026, rows)).toEqual({ units: [undefined, undefined, "Hà Nội", "Hải Phòng", undefined, "Cần Thơ"], doubts: [] });
});

it("does not take a town with officers for the province of its name", () => {
  const rows = `
    I | TP Cao Bằng | 30 | 15
    1 | CHV Nguyễn A | 10 | 5
    2 | CHV Trần B | 20 | 10
    II | Quảng Hòa | 10 | 5
    1 | CHV Lê C | 10 | 5`;
  expect(unitsIn(2023, rows).units).toEqual([undefined, "CHV Nguyễn A", "CHV Trần B", undefined, "CHV Lê C"]);
});

it("tells offices of one name apart by the province that stands above them without figures", () => {
  const rows = `
    I | TỈNH GIA LAI | - | -
    1 | Phòng THADS khu vực 1 | 40 | 32
    2 | Phòng THADS khu vực 2 | 25 | 19
    II | TỈNH ĐẮK LẮK | - | -
    1 | Phòng THADS khu vực 1 | 10 | 8
    - | Tổng cộng | 75 | 59`;
  const recognition = recognise([drawnSheet("S", `Năm 2026\nSTT | Tỉnh, thành phố | Số việc có điều kiện | Số việc xong\n${rows.trim()}`)]);
  expect(recognition.tables[0]?.records.map(({ heading }) => heading)).toEqual(["TỈNH GIA LAI", "TỈNH GIA LAI", "TỈNH ĐẮK LẮK", undefined]);
  expect(check(recognition).findings.filter(({ code }) => code === "duplicateUnit")).toEqual([]);
  const twice = recognise([drawnSheet("S", `Năm 2026\nSTT | Tỉnh, thành phố | Số việc có điều kiện | Số việc xong\n${rows.trim().replace("khu vực 2", "khu vực 1")}`)]);
  expect(check(twice).findings.filter(({ code }) => code === "duplicateUnit")).toHaveLength(1);
});

it("joins both sides of offices that are called alike in several provinces", () => {
  const rows = `
    I | Tỉnh Gia Lai | 60 | 30
    1 | Phòng THADS khu vực 1 | 60 | 30
    II | Tỉnh Đắk Lắk | 40 | 20
    1 | Phòng THADS khu vực 1 | 40 | 20`;
  const sheetOf = (side: string) => drawnSheet(side, `Năm 2026\nSTT | Tỉnh, thành phố | Số ${side} thụ lý | Số ${side} xong\n${rows.trim()}`);
  const { tables } = recognise([sheetOf("việc"), sheetOf("tiền")]);
  expect(tables.map(({ columns }) => [...columns.keys()])).toEqual([["cases.accepted", "cases.finished", "money.accepted", "money.finished"]]);
});

it("has no names for case types", () => {
  const rows = `
    - | Tổng số | 20 | 10
    1 | Dân sự | 10 | 5
    2 | Hình sự | 10 | 5`;
  expect(unitsIn(2023, rows)).toEqual({ units: [undefined, undefined, undefined], doubts: [] });
});
