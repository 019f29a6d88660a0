import { goalOf, goalRate, ratio, stillToDo, type Goal, type JudgingMode, type Target } from "../../../src/core";
import { fc } from "../../support/properties";

const goal = (percent: number, comparison: Goal["comparison"], twelfths = 12): Goal => ({ percent, twelfths, comparison });

describe("what is still to do", () => {
  // Worked out by hand: có điều kiện × chỉ tiêu, and the first whole step above it ("trên") or not below it ("từ").
  it.each([
    ["826 of 1.000 is the first above 82,5 %", goal(82.5, "above"), 1000, 800, 26],
    ["825 of 1.000 is 82,5 % itself", goal(82.5, "atLeast"), 1000, 800, 25],
    ["3.313 × 83,9 % = 2.779,607", goal(83.9, "above"), 3313, 2628, 152],
    ["3.313 × 83,9 % = 2.779,607, whatever the comparison", goal(83.9, "atLeast"), 3313, 2628, 152],
    ["Điện Biên 2022 is above 83 %", goal(83, "above"), 2000, 1857, 0],
    ["6 twelfths of 73 % is 36,5 %: 54.681 × 36,5 % = 19.958,565", goal(73, "above", 6), 54681, 0, 19959],
    ["7 twelfths of 83,25 % is 48,5625 %: of 1.000, 485,625", goal(83.25, "above", 7), 1000, 400, 86],
    ["5 twelfths of 45,5 % is 18,958333… %: of 2.400, 455 exactly", goal(45.5, "above", 5), 2400, 455, 1],
    ["money in tỷ with one decimal moves by 0,1", goal(50, "above"), 12345.6, 6000, 172.9],
    ["money that need only be equalled", goal(50, "atLeast"), 12345.6, 6000, 172.8],
    ["470.581.046 × 42,1 % = 198.114.620,366", goal(42.1, "above"), 470581046, 198114620, 1],
    ["nothing to finish and nothing asked for", goal(50, "atLeast"), 0, 0, 0],
  ])("%s", (_, wanted, eligible, finished, remaining) => {
    expect(stillToDo(wanted, { finished, eligible, monthsLeft: 3 }).remaining).toBe(remaining);
  });

  it.each([
    [26, 3, 9],
    [26, 1, 26],
    [26, 0, undefined],
  ])("%d more in %d months are %s a month", (_, monthsLeft, perMonth) => {
    expect(stillToDo(goal(82.5, "above"), { finished: 800, eligible: 1000, monthsLeft }).perMonth).toBe(perMonth);
  });

  it.each([
    ["above", 100, false],
    ["atLeast", 100, true],
    ["above", 99.99, true],
  ] as const)("“%s” %d %% of seven cases is possible: %s", (comparison, percent, isPossible) => {
    expect(stillToDo(goal(percent, comparison), { finished: 0, eligible: 7, monthsLeft: 1 }).isPossible).toBe(isPossible);
  });

  it("is enough, and one less is not", () => {
    const counts = fc.record({ eligible: fc.integer({ min: 1, max: 1_000_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }), hundredths: fc.integer({ min: 100, max: 9999 }), months: fc.integer({ min: 1, max: 12 }), comparison: fc.constantFrom("above", "atLeast") });
    fc.assert(
      fc.property(counts, ({ eligible, share, hundredths, months, comparison }) => {
        const finished = Math.floor(eligible * share);
        const { remaining } = stillToDo(goal(hundredths / 100, comparison, months), { finished, eligible, monthsLeft: 0 });
        // finished ÷ eligible against hundredths × months ÷ 120000, with nothing divided.
        const isEnough = (more: number) => {
          const [left, right] = [BigInt(finished + more) * 120_000n, BigInt(eligible) * BigInt(hundredths) * BigInt(months)];
          return comparison === "above" ? left > right : left >= right;
        };
        expect(isEnough(remaining)).toBe(true);
        expect(remaining === 0 || !isEnough(remaining - 1)).toBe(true);
      }),
    );
  });
});

describe("the goal of an interim period", () => {
  const target: Target = { year: 2019, unit: "TP. Hồ Chí Minh", side: "cases", rate: ratio(0.73), comparison: "above" };
  // The drive of 2022: 500–5.000 cases 75 %, up to 10.000 74 %, up to 15.000 72 %. Beyond that no figure was found.
  const tiers = [
    { side: "cases", caseloadMax: 10_000, percent: 74, comparison: "atLeast" },
    { side: "cases", caseloadMax: 5000, percent: 75, comparison: "atLeast" },
    { side: "cases", caseloadMax: 15_000, percent: 72, comparison: "atLeast" },
  ] as const;
  const interim: JudgingMode = { kind: "interim", tiers };
  it.each([
    [{ kind: "fullYear" }, 6, 8000, 0.73],
    [{ kind: "proRata" }, 6, 8000, 0.365],
    [interim, 9, 500, 0.75],
    [interim, 9, 5000, 0.75],
    [interim, 9, 5001, 0.74],
    [interim, 9, 15_000, 0.72],
    [interim, 9, 15_001, undefined],
    [interim, 9, undefined, undefined],
  ] as readonly (readonly [JudgingMode, number, number | undefined, number | undefined])[])("%o after %d months with %s cases is %s", (mode, months, caseload, rate) => {
    const found = goalOf(target, mode, { side: "cases", months, caseload });
    expect(found && goalRate(found)).toBe(rate);
  });

  it("is none without a target", () => {
    expect(goalOf(undefined, { kind: "fullYear" }, { side: "cases", months: 12, caseload: 10 })).toBeUndefined();
  });
});
