import { readSample, readSampleSheet } from "./readSample";

/** thụ lý, có điều kiện, xong, tỷ lệ, chỉ tiêu, so với chỉ tiêu, tỷ lệ cùng kỳ, so với cùng kỳ: cases in C…J, money in K…R. */
const caseColumns = "CDEFGHIJ".split("");
const moneyColumns = "KLMNOPQR".split("");
const _ = undefined;

describe("seeds.xlsx", () => {
  it.each([
    ["Điện Biên 2022", [_, _, _, 92.85, _, 9.85, _, _], [_, _, _, 66.71, _, 24.61, _, _]],
    ["Điện Biên 7T-2023", [_, _, _, 80.97, _, _, _, _], [_, _, _, 49.99, _, 1.49, _, _]],
    ["Gia Lai 5T-2022", [_, _, _, 47.28, _, _, 46.72, 0.56], [_, _, _, 21.61, _, _, 11.1, 10.51]],
    ["Một tỉnh 6T-2019", [4555, 3313, 2628, 79.32, _, _, 74.95, 4.37], [406.5, _, 46.9, 63.45, _, _, 41.86, 21.59]],
    ["Đồng Tháp 2021", [_, _, _, 81.89, _, 0.39, _, _], [_, _, _, 45.56, _, 5.46, _, _]],
    ["Sơn La 2021", [_, 5810, 4963, 85.42, _, 2.92, _, _], [_, _, _, 56.68, _, _, _, _]],
  ])("%s has what the report states", (sheetName, cases, money) => {
    const sheet = readSampleSheet("seeds.xlsx", sheetName);
    expect(caseColumns.map((column) => sheet.content(`${column}8`))).toEqual(cases);
    expect(moneyColumns.map((column) => sheet.content(`${column}8`))).toEqual(money);
  });

  it.each([
    [2628, 79.32, 3313],
    [4963, 85.42, 5810],
  ])("%i finished at %d %% leave only %i eligible", (finished, ratePercent, eligible) => {
    const fitting = [eligible - 1, eligible, eligible + 1].filter((whole) => ((finished / whole) * 100).toFixed(2) === ratePercent.toFixed(2));
    expect(fitting).toEqual([eligible]);
  });

  it("names a source under every table", () => {
    const sources = [...readSample("seeds.xlsx").values()].map((sheet) => String(sheet.content("A10")));
    expect(sources.filter((source) => source.startsWith("Nguồn: "))).toHaveLength(6);
  });
});
