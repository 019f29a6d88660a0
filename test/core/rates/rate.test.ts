import { eligibleShare, eligibleShareOfRecord, percentOf, rate, rateOfRecord, roundHalfAwayFromZero, type NoValue, type Ratio, type Side } from "../../../src/core";
import { drawnRecords } from "../../support/recordSet";

const printed = (value: Ratio | NoValue): number | string => (typeof value === "number" ? roundHalfAwayFromZero(percentOf(value), 2) : value.noValue);

describe("the rate", () => {
  it.each([
    ["province of 2019", 2628, 3313, 79.32],
    ["Sơn La 2021", 4963, 5810, 85.42],
    ["a province in 2024", 8529, 9867, 86.44],
    ["a province in 2024, money", 717_221_971_000, 1_431_146_957_000, 50.12],
    ["Nam Định 2017, money", 102_990_477, 163_702_787, 62.91],
    ["TP.HCM, 6 months of 2019", 26_515, 54_681, 48.49],
    ["nothing done", 0, 12, 0],
    ["nothing to do", 0, 0, "zeroBase"],
    ["done without a base", 3, 0, "zeroBase"],
    ["a negative base", 3, -5, "zeroBase"],
  ])("of %s: %d of %d is %s", (_, finished, eligible, percent) => {
    expect(printed(rate({ finished }, eligible))).toBe(percent);
  });

  it("adds đình chỉ, and giảm for money", () => {
    expect(printed(rate({ enforced: 60, terminated: 10 }, 100))).toBe(70);
    expect(printed(rate({ enforced: 60.1, terminated: 10.2, reduced: 0.4 }, 100))).toBe(70.7);
  });

  it("is over có điều kiện, and the share of có điều kiện over phải thi hành", () => {
    expect(printed(eligibleShare(9867, 12_132))).toBe(81.33);
    expect(printed(eligibleShare(34_110, 53_266))).toBe(64.04);
  });
});

describe("the rate of a record", () => {
  it.each<[string, string, Side, number | string]>([
    ["cases.finished | cases.eligible", "2628 | 3313", "cases", 79.32],
    ["cases.enforced | cases.terminated | cases.eligible", "60 | 10 | 100", "cases", 70],
    ["cases.enforced | cases.eligible", "60 | 100", "cases", 60],
    ["cases.finished | cases.enforced | cases.terminated | cases.eligible", "- | 60 | 10 | 100", "cases", "empty"],
    ["cases.enforced | cases.terminated | cases.eligible", "60 | - | 100", "cases", "empty"],
    ["money.enforced | money.terminated | money.reduced | money.eligible", "60 | 10 | 5 | 100", "money", 75],
    ["cases.enforced | cases.terminated | cases.reduced | cases.eligible", "60 | 10 | 5 | 100", "cases", 70],
    ["cases.finished | cases.eligible", "'n/a | 100", "cases", "text"],
    ["cases.finished | cases.eligible", "#REF! | 100", "cases", "excelError"],
    ["cases.finished | cases.eligible", "10 | -", "cases", "empty"],
    ["cases.finished | cases.eligible", "0 | 0", "cases", "zeroBase"],
    ["cases.finished | cases.accepted", "10 | 20", "cases", "notInTable"],
    ["cases.eligible | cases.accepted", "10 | 20", "cases", "notInTable"],
  ])("%s: %s", (header, row, side, expected) => {
    const { set } = drawnRecords(`${header}\n${row}`);
    expect(printed(rateOfRecord(set, side, 0))).toBe(expected);
  });

  it("has a share of có điều kiện beside it", () => {
    const { set } = drawnRecords("cases.eligible | cases.toEnforce\n 9867 | 12132\n 5 | -");
    expect([0, 1].map((index) => printed(eligibleShareOfRecord(set, "cases", index)))).toEqual([81.33, "empty"]);
  });
});
