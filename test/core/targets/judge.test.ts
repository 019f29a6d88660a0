import { computedDifference, isReached, judge, ratio, targetFor, type Target } from "../../../src/core";

const percent = (value: number) => ratio(value / 100);

describe("a rate against its target", () => {
  it.each([
    ["Điện Biên 2022, cases", 92.85, 83, 9.85, "over"],
    ["Điện Biên 2022, money", 66.71, 42.1, 24.61, "over"],
    ["Đồng Tháp 2021, cases", 81.89, 81.5, 0.39, "over"],
    ["Đồng Tháp 2021, money", 45.56, 40.1, 5.46, "over"],
    ["Sơn La 2021", 85.42, 82.5, 2.92, "over"],
    ["Bình Thuận 2023, money", 42.49, 45.6, -3.11, "under"],
    ["the nation 2018 after 8 months", 16.58, 32, -15.42, "under"],
    ["the nation 2024", 83.86, 83.25, 0.61, "over"],
    ["a hair above", 83.004, 83, 0, "equal"],
    ["a hair below", 82.996, 83, 0, "equal"],
    ["half a hundredth above", 83.005, 83, 0.01, "over"],
    ["half a hundredth below", 82.995, 83, -0.01, "under"],
  ])("%s: %d against %d is %d, %s", (_, rate, target, points, verdict) => {
    expect(judge(percent(rate), { rate: percent(target) })).toEqual({ verdict, difference: points });
    expect(computedDifference(percent(rate), percent(target))).toBe(points);
  });

  it.each([
    [83.01, "above", true],
    [83, "above", false],
    [83, "atLeast", true],
    [82.99, "atLeast", false],
  ] as const)("%d with “%s” 83 is reached: %s", (rate, comparison, reached) => {
    expect(isReached(judge(percent(rate), { rate: percent(83) }), comparison)).toBe(reached);
  });
});

describe("the target of a unit", () => {
  const target = (unit: string, rate: number, year = 2022): Target => ({ year, unit, side: "cases", rate: percent(rate), comparison: "above" });
  const targets = [target("Điện Biên", 83), target("Sơn La", 82.5), target("Điện Biên", 83.5), target("Điện Biên", 80, 2021)];

  it.each([
    [2022, "Điện Biên", 83.5],
    [2021, "Điện Biên", 80],
    [2022, "Gia Lai", undefined],
    [undefined, "Điện Biên", undefined],
    [2022, undefined, undefined],
  ])("of %s for %s is %s", (year, unit, rate) => {
    expect(targetFor(targets, { year, unit, side: "cases" })?.rate).toBe(rate === undefined ? undefined : percent(rate));
    expect(targetFor(targets, { year, unit, side: "money" })).toBeUndefined();
  });
});
