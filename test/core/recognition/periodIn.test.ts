import { periodIn, periodInLines } from "../../../src/core/recognition/titles/periodIn";

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

it.each([
  ["KẾT QUẢ 07 THÁNG ĐẦU NĂM 2023", 2023, 7, day(2022, 10, 1), day(2023, 4, 30)],
  ["07 tháng năm 2023", 2023, 7, day(2022, 10, 1), day(2023, 4, 30)],
  ["6 tháng/2019", 2019, 6, day(2018, 10, 1), day(2019, 3, 31)],
  ["9T/2025", 2025, 9, day(2024, 10, 1), day(2025, 6, 30)],
  ["Kỳ báo cáo 3 tháng năm 2020", 2020, 3, day(2019, 10, 1), day(2019, 12, 31)],
  ["Kỳ báo cáo: 12 tháng / năm 2020", 2020, 12, day(2019, 10, 1), day(2020, 9, 30)],
  ["Kết quả công tác năm 2022", 2022, 12, day(2021, 10, 1), day(2022, 9, 30)],
  ["năm công tác 2024, 05 tháng", 2024, 5, day(2023, 10, 1), day(2024, 2, 29)],
  ["tháng 7 năm 2023", 2023, 10, day(2022, 10, 1), day(2023, 7, 31)],
  ["Viec T7.2026", 2026, 10, day(2025, 10, 1), day(2026, 7, 31)],
  ["tháng 11/2023", 2024, 2, day(2023, 10, 1), day(2023, 11, 30)],
  ["03 tháng đầu năm công tác 2024", 2024, 3, day(2023, 10, 1), day(2023, 12, 31)],
  ["04 tháng đầu năm 2018", 2018, 4, day(2017, 10, 1), day(2018, 1, 31)],
  ["Từ ngày 01/10/2018 đến ngày 31/3/2019", 2019, 6, day(2018, 10, 1), day(2019, 3, 31)],
  ["(từ ngày 01 tháng 10 năm 2021 đến hết ngày 30 tháng 9 năm 2022)", 2022, 12, day(2021, 10, 1), day(2022, 9, 30)],
  ["Từ 01/10/2024 - 31/12/2024", 2025, 3, day(2024, 10, 1), day(2024, 12, 31)],
  ["Số liệu tính đến 31/7/2025", 2025, 10, day(2024, 10, 1), day(2025, 7, 31)],
  ["từ 31/9/2018 đến 31/9/2019", 2019, 12, day(2018, 9, 31), day(2019, 9, 31)],
  ["09 tháng năm 2023 so với cùng kỳ năm 2022", 2023, 9, day(2022, 10, 1), day(2023, 6, 30)],
  ["Nam 2022", 2022, 12, day(2021, 10, 1), day(2022, 9, 30)],
])("%s", (text, year, months, from, to) => {
  expect(periodIn(text)).toEqual({ year, months, from, to });
});

/** A quarter of the statistical year ends three months before that of the calendar; so do months counted from October. */
it.each([
  ["Quý I năm 2024", { year: 2024, months: 3 }, { year: 2024, months: 6 }],
  ["Quý II/2017", { year: 2017, months: 6 }, { year: 2017, months: 9 }],
  ["QUÝ III.2022", { year: 2022, months: 9 }, { year: 2022, months: 12 }],
  ["quý 4 năm 2023", { year: 2023, months: 12 }, { year: 2024, months: 3 }],
  ["2 tháng đầu năm 2018", { year: 2018, months: 2 }, { year: 2018, months: 5 }],
  ["Ba biểu, 03 tháng đầu năm 2020", { year: 2020, months: 3 }, { year: 2020, months: 6 }],
])("%s may mean two periods", (text, first, orElse) => {
  expect(periodIn(text)).toMatchObject({ ...first, orElse });
});

it.each([
  ["2 tháng năm 2018 (từ 01/10/2017 đến 28/02/2018)", { year: 2018, months: 5 }, { year: 2018, months: 2 }],
  ["12 tháng năm 2022, từ ngày 01/10/2021 đến ngày 30/6/2022", { year: 2022, months: 9 }, { year: 2022, months: 12 }],
  ["9 tháng năm 2022, từ ngày 01/10/2021 đến ngày 30/6/2022", { year: 2022, months: 9 }, undefined],
  ["Năm 2022, tính đến 30/6/2022", { year: 2022, months: 9 }, undefined],
])("%s has days and a name", (text, days, named) => {
  expect(periodIn(text)).toMatchObject(days);
  expect(periodIn(text)?.named).toEqual(named);
});

it.each([
  "",
  "Sơn La, ngày 05 tháng 10 năm 2022",
  "Ban hành kèm theo Thông tư số 06/2019/TT-BTP ngày 21 tháng 11 năm 2019",
  "Luật Thi hành án dân sự năm 2008",
  "so với cùng kỳ năm 2021",
  "13 tháng năm 2022",
  "Số 2023/BC",
  "từ ngày 40/40/2020 đến 50/50/2021",
])("%s tells no period", (text) => {
  expect(periodIn(text)).toBeUndefined();
});

/** Lines stand as a table has them: the nearest first. */
it.each([
  [["Năm 2026", "Kỳ báo cáo 10 tháng"], { year: 2026, months: 10 }],
  [["Kỳ báo cáo: 10 tháng", "BÁO CÁO NĂM 2026"], { year: 2026, months: 10 }],
  [["Năm 2026", "Tháng 12"], { year: 2027, months: 3 }],
  [["9 tháng năm 2026", "Kỳ báo cáo 10 tháng"], { year: 2026, months: 9 }],
  [["Từ 01/10/2025 đến 30/6/2026", "Kỳ báo cáo 10 tháng"], { year: 2026, months: 9 }],
  [["Năm 2026", "Số liệu chốt ngày 10 tháng 8"], { year: 2026, months: 12 }],
  [["Năm 2026", "so với 10 tháng năm 2025"], { year: 2026, months: 12 }],
  [["Năm 2026"], { year: 2026, months: 12 }],
])("%j", (lines, period) => {
  expect(periodInLines(lines)).toMatchObject(period);
});
