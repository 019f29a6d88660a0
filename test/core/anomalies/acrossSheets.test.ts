import { anomalies, cellAddress, check, type Period } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

const period = (year: number, months: number): Period => ({ year, months, from: { year: year - 1, month: 10, day: 1 }, to: { year, month: months - 3, day: 30 } });

/** A table of three offices: what they opened with, took in, finished, and closed with. */
const table = (sheet: string, at: Period, rows: readonly string[], more: { readonly moneyUnit?: 1000 | 1 } = {}) =>
  drawnRecords(`label | cases.carriedIn | cases.newlyAccepted | cases.finished | cases.carriedOut | money.finished\n${rows.join("\n")}`, { sheet, id: `${sheet}!A1`, period: at, ...more }).set;

const found = (...sets: readonly ReturnType<typeof table>[]) => {
  const recognition = drawnRecognition(...sets);
  return anomalies(recognition, check(recognition))
    .findings.filter(({ ruleId }) => ruleId.startsWith("SS-"))
    .map(({ code, cells }) => `${code} ${cells.map(({ sheet, rowIndex, columnIndex }) => `${sheet}!${cellAddress(rowIndex, columnIndex)}`).join(" ")}`);
};

const six = ["Huyện A | 100 | 520 | 300 | 320 | 7000", "Huyện B | 80 | 210 | 100 | 190 | 900", "Huyện C | 70 | 33 | 20 | 83 | 120"];

describe("figures of two sheets of a workbook", () => {
  it.each([
    ["a table beside itself", six, []],
    ["figures that grew", ["Huyện A | 100 | 720 | 500 | 320 | 9000", "Huyện B | 80 | 310 | 200 | 190 | 950", "Huyện C | 70 | 53 | 40 | 83 | 200"], []],
    ["a cumulative figure that fell by one", ["Huyện A | 100 | 519 | 500 | 320 | 9000", "Huyện B | 80 | 310 | 200 | 190 | 950", "Huyện C | 70 | 53 | 40 | 83 | 200"], ["cumulativeFell Chín tháng!C2 Sáu tháng!C2"]],
    ["a figure that may fall, and a blank", ["Huyện A | 99 | 720 | - | 20 | 9000", "Huyện B | 80 | 310 | 200 | 190 | 950", "Huyện C | 70 | 53 | 40 | 83 | 200"], []],
  ])("%s", (_, nine, expected) => {
    expect(found(table("Chín tháng", period(2025, 9), nine), table("Sáu tháng", period(2025, 6), six))).toEqual(expected);
  });

  it("are not compared across years, nor the later one blamed on the earlier", () => {
    const nine = ["Huyện A | 1 | 1 | 1 | 1 | 1", "Huyện B | 1 | 1 | 1 | 1 | 1", "Huyện C | 1 | 1 | 1 | 1 | 1"];
    expect(found(table("a", period(2026, 9), nine), table("b", period(2025, 6), six))).toEqual([]);
  });

  it("are compared in one unit of money", () => {
    const nine = ["Huyện A | 100 | 720 | 500 | 320 | 7100000", "Huyện B | 80 | 310 | 200 | 190 | 899000", "Huyện C | 70 | 53 | 40 | 83 | 200000"];
    expect(found(table("Chín tháng", period(2025, 9), nine, { moneyUnit: 1 }), table("Sáu tháng", period(2025, 6), six, { moneyUnit: 1000 }))).toEqual(["cumulativeFell Chín tháng!F3 Sáu tháng!F3"]);
  });

  it("open a year with no more than the year before closed with", () => {
    const next = ["Huyện A | 320 | 10 | 3 | 300 | 70", "Huyện B | 191 | 10 | 1 | 190 | 9", "Huyện C | 60 | 3 | 2 | 83 | 12"];
    expect(found(table("Nay", period(2026, 6), next), table("Năm 2025", period(2025, 12), six))).toEqual(["openingAboveClosing Nay!B3 Năm 2025!E3"]);
  });
});
