import { decimalsApart, numberForm } from "../../src/locale";

const vietnamese = numberForm({ thousands: ".", decimal: "," });
const english = numberForm({ thousands: ",", decimal: "." });

describe("numbers in Vietnamese form", () => {
  it.each([
    [4555, "4.555"],
    [999, "999"],
    [0, "0"],
    [-0, "0"],
    [-180, "−180"],
    [3404261977000, "3.404.261.977.000"],
    [9007199254740991, "9.007.199.254.740.991"],
    [1052.5, "1.052,5"],
    [0.1 + 0.2, "0,3"],
    [-0.0000001, "0"],
    [1e21, "1.000.000.000.000.000.000.000"],
    [NaN, "—"],
    [Infinity, "—"],
  ])("write the count %p as %p", (value, text) => {
    expect(vietnamese.count(value)).toBe(text);
  });

  it.each([
    [92.85, "92,85\u00A0%"],
    [83, "83,00\u00A0%"],
    [10.075, "10,08\u00A0%"],
    [1.005, "1,01\u00A0%"],
    [-3.11, "−3,11\u00A0%"],
    [1119.96, "1.119,96\u00A0%"],
    [-0.001, "0,00\u00A0%"],
  ])("write the percentage %p as %p", (value, text) => {
    expect(vietnamese.percent(value)).toBe(text);
  });

  it.each([
    [9.85, "+9,85"],
    [66.71 - 42.1, "+24,61"],
    [-3.11, "−3,11"],
    [0, "0,00"],
    [0.004, "0,00"],
    [-0.004, "0,00"],
  ])("write the distance %p as %p", (value, text) => {
    expect(vietnamese.signed(value)).toBe(text);
  });

  it("write a distance of counts with its sign", () => {
    expect([180, -180, 0].map(vietnamese.signedCount)).toEqual(["+180", "−180", "0"]);
  });
});

describe("numbers in English form", () => {
  it("change the two marks and nothing else", () => {
    expect([english.count(4555), english.percent(92.85), english.signed(-3.11)]).toEqual(["4,555", "92.85\u00A0%", "−3.11"]);
  });
});

describe("two numbers that have to look different", () => {
  it.each([
    [57.69, 79.32, 2],
    [79.3238, 79.3249, 3],
    [79.32381, 79.32384, 5],
    [79.32, 79.32, 2],
    [NaN, 79.32, 2],
  ])("%p and %p get %p decimals", (first, second, decimals) => {
    expect(decimalsApart(first, second)).toBe(decimals);
  });
});
