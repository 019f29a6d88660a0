import { median } from "../../../src/core/statistics/median";
import { quantile } from "../../../src/core/statistics/quantile";
import { fc } from "../../support/properties";
import { cushny } from "./publishedNumbers";

describe("quantile", () => {
  // Excel's PERCENTILE.INC and PERCENTILE.EXC of 1, 2, 3, 4, and quartiles of Cushny's data as R's type 7 gives them.
  it.each([
    [[1, 2, 3, 4], 0.25, "inclusive", 1.75],
    [[1, 2, 3, 4], 0.25, "exclusive", 1.25],
    [[1, 2, 3, 4], 0.75, "inclusive", 3.25],
    [[1, 2, 3, 4], 0.75, "exclusive", 3.75],
    [[4, 1, 3, 2], 0.5, "inclusive", 2.5],
    [[4, 1, 3, 2], 0.5, "exclusive", 2.5],
    [[1, 2], 0.1, "exclusive", 1],
    [[1, 2], 0.9, "exclusive", 2],
    [[7], 0.3, "inclusive", 7],
    [cushny, 0.25, "inclusive", 1.05],
    [cushny, 0.5, "inclusive", 1.3],
    [cushny, 0.75, "inclusive", 1.7],
  ] as const)("of %j at %f (%s) is %f", (numbers, share, type, expected) => {
    expect(quantile(numbers, share, type)).toBeCloseTo(expected, 12);
  });

  it("of nothing is no number", () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(median([])).toBeNaN();
  });

  it("lies among the numbers, and moves with them", () => {
    const numbers = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 100 }), fc.constantFrom("inclusive" as const, "exclusive" as const), (list, percent, type) => {
        const value = quantile(list, percent / 100, type);
        expect(value).toBeGreaterThanOrEqual(Math.min(...list));
        expect(value).toBeLessThanOrEqual(Math.max(...list));
        expect(quantile(list.map((number) => 2 * number + 3), percent / 100, type)).toBeCloseTo(2 * value + 3, 6);
      }),
    );
  });
});
