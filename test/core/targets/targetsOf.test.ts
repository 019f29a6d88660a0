import { percentOf } from "../../../src/core/rates/rate";
import { dayOfSerial, serialOfDay, targetFor, targetsOf, type TargetSheet } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

const sheetOf = (body: string): TargetSheet => {
  const header = "CHỈ TIÊU NHIỆM VỤ\nNăm | Đơn vị | Bên | Chỉ tiêu (%) | Trên/từ | Hiệu lực từ | Số quyết định | Trạng thái | Ghi chú";
  const found = targetsOf(drawnSheet("Chỉ tiêu", `${header}\n${body}`));
  if (!found) throw new Error("no sheet of targets");
  return found;
};

describe("a sheet of targets", () => {
  it("is known by its headings, and another sheet is none", () => {
    expect(targetsOf(drawnSheet("Biểu", "STT | Đơn vị | Có điều kiện | Xong\n1 | Sơn La | 10 | 9"))).toBeUndefined();
    expect(targetsOf(drawnSheet("x", "Năm | Đơn vị | Bên | Chỉ tiêu\n2025 | Sơn La | Việc | 84"))?.targets).toHaveLength(1);
  });

  it.each([
    ["2025 | Toàn quốc | Việc | 83.9 | Trên | - | - | - | -", { unit: "Toàn quốc", side: "cases", comparison: "above", percent: 83.9 }],
    ["2025 | Cục THADS tỉnh Sơn La | về tiền | '51,90 % | từ | - | QĐ 940 | - | -", { unit: "Sơn La", side: "money", comparison: "atLeast", percent: 51.9 }],
    ["2023 | Bình Thuận | Việc | 'trên 82,6% | - | - | - | - | -", { unit: "Bình Thuận", side: "cases", comparison: "above", percent: 82.6 }],
    ["2023 | Bình Thuận | Việc | 'từ 82,6% trở lên | - | - | - | - | -", { unit: "Bình Thuận", side: "cases", comparison: "atLeast", percent: 82.6 }],
  ])("reads %s", (line, expected) => {
    const [target] = sheetOf(line).targets;
    expect(target && { unit: target.unit, side: target.side, comparison: target.comparison, percent: percentOf(target.rate) }).toEqual(expected);
  });

  it.each([
    ["1925 | Sơn La | Việc | 84 | - | - | - | - | -", "yearWrong", 0],
    ["2025 | - | Việc | 84 | - | - | - | - | -", "unitMissing", 0],
    ["2026 | Bình Thuận | Việc | 84 | - | - | - | - | -", "unitNotStanding", 0],
    ["2025 | Sơn Lla | Việc | 84 | - | - | - | - | -", "unitLike", 1],
    ["2025 | Sơn La | - | 84 | - | - | - | - | -", "sideUnknown", 0],
    ["2025 | Sơn La | Việc | - | - | - | - | - | -", "rateMissing", 0],
    ["2025 | Sơn La | Việc | 'chưa giao | - | - | - | - | -", "rateNotNumber", 0],
    ["2025 | Sơn La | Việc | 0.839 | - | - | - | - | -", "rateLikeFraction", 0],
    ["2025 | Sơn La | Việc | 839 | - | - | - | - | -", "rateOutOfRange", 0],
    ["2025 | Sơn La | Việc | 84 | hơn | - | - | - | -", "comparisonUnknown", 0],
    ["2025 | Sơn La | Việc | 84 | trên | '31/9/2025 | - | - | -", "dateWrong", 0],
    ["2025 | Sơn La | Việc | 84 | trên | '01/10/2025 | - | - | -", "dateOutsideYear", 0],
    ["2025 | Sơn La | Việc | 84 | trên | - | - | xong | -", "stateUnknown", 0],
  ])("%s is %s", (line, code, targetCount) => {
    const { lines, targets } = sheetOf(line);
    expect(lines[0]?.problems.map((problem) => problem.code)).toEqual([code]);
    expect(targets).toHaveLength(targetCount);
  });

  it("says which line is double and which lies below the country's target", () => {
    const { lines } = sheetOf(`
    2025 | Toàn quốc | Việc | 83.9 | - | - | - | - | -
    2025 | Sơn La | Việc | 83.5 | - | - | - | - | -
    2025 | Tỉnh Sơn La | Việc | 85 | - | - | - | - | -`);
    expect(lines.map(({ problems }) => problems.map(({ code, facts }) => [code, facts]))).toEqual([
      [],
      [["belowNation", { percent: 83.5, nationPercent: 83.9 }]],
      [["duplicate", { otherLine: 1 }]],
    ]);
  });

  it.each([
    ["2025 | Sơn La | Việc | '84,5 | - | - | - | - | -", ["rate"]],
    ["2025 | Sơn La | Việc | 84.5 | - | '31/7/2025 | - | - | -", ["effectiveFrom"]],
    ["'2025 | Sơn La | Việc | 'trên 84,5 % | - | '31/7/2025 | - | - | -", ["year", "rate", "effectiveFrom"]],
    ["2025 | Sơn La | Việc | 84.5 | - | 45869 | '940 | - | -", []],
    ["2025 | Sơn La | Việc | 'chưa giao | - | - | - | - | -", []],
  ])("tells what formulas cannot read, of lines that count: %s", (line, fields) => {
    const { lines } = sheetOf(line);
    expect(lines[0]?.problems.filter(({ code }) => code === "keptAsText").map(({ field }) => field)).toEqual(fields);
  });

  it("keeps drafts apart: they judge nobody", () => {
    const { targets } = sheetOf("2025 | Sơn La | Việc | 84 | - | - | - | Dự thảo | -");
    expect(targets[0]?.isDraft).toBe(true);
    expect(targetFor(targets, { year: 2025, unit: "Sơn La", side: "cases" })).toBeUndefined();
  });

  // Thanh Hóa's target was changed on 31/7/2025; the rates are made up.
  it.each([
    [{ year: 2025, month: 6, day: 30 }, 84],
    [{ year: 2025, month: 7, day: 30 }, 84],
    [{ year: 2025, month: 7, day: 31 }, 84.5],
    [{ year: 2025, month: 9, day: 30 }, 84.5],
  ])("on %o the target of a unit that was changed in mid-year is %d", (on, percent) => {
    const { targets } = sheetOf(`
    2025 | Thanh Hóa | Việc | 84.5 | - | '31/7/2025 | - | - | -
    2025 | Thanh Hóa | Việc | 84 | - | - | - | - | -`);
    const target = targetFor(targets, { year: 2025, unit: "Thanh Hóa", side: "cases", on });
    expect(target && percentOf(target.rate)).toBe(percent);
  });
});

describe("days as spreadsheets keep them", () => {
  it.each([
    [61, { year: 1900, month: 3, day: 1 }],
    [36526, { year: 2000, month: 1, day: 1 }],
    [45869, { year: 2025, month: 7, day: 31 }],
    [45351, { year: 2024, month: 2, day: 29 }],
  ])("%d is %o", (serial, day) => {
    expect(dayOfSerial(serial)).toEqual(day);
    expect(serialOfDay(day)).toBe(serial);
  });
});
