import { interimModeOf, withInterimGoals, type InterimGoals, type InterimTier } from "../../../src/core";

const tier = (percent: number): InterimTier => ({ side: "money", caseloadMax: 5000, percent, comparison: "atLeast" });
const nineMonths: InterimGoals = { year: 2022, months: 9, tiers: [tier(40)] };
const sixMonths: InterimGoals = { year: 2022, months: 6, tiers: [tier(25)] };
const period = (year: number, months: number) => ({ year, months, from: { year: year - 1, month: 10, day: 1 }, to: { year, month: 6, day: 30 } });

describe("special goals", () => {
  it.each([
    [period(2022, 9), [tier(40)]],
    [period(2022, 6), [tier(25)]],
    [period(2022, 12), []],
    [period(2023, 9), []],
    [undefined, []],
  ])("of %o are %o", (of, tiers) => {
    expect(interimModeOf([nineMonths, sixMonths], of)).toEqual({ kind: "interim", tiers });
  });

  it("are one set for each period, and none when none are left", () => {
    const changed = { ...nineMonths, tiers: [tier(41)] };
    expect(withInterimGoals([nineMonths, sixMonths], changed)).toEqual([sixMonths, changed]);
    expect(withInterimGoals([nineMonths, sixMonths], { ...nineMonths, tiers: [] })).toEqual([sixMonths]);
  });
});
