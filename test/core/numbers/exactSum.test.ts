import { equalWithin, exactDifference, exactSum } from "../../../src/core";
import { fc } from "../../support/properties";

describe("an exact sum", () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[0.1, 0.2, -0.3], 0],
    [[1.005, 2.005], 3.01],
    [[9.95, 9.95, 9.95], 29.85],
    [[1e-7, 2e-7], 3e-7],
    [[500_283_352, 588_190_067], 1_088_473_419],
    [[3_404_261_977_000, -1_431_146_957_000], 1_973_115_020_000],
    [[9_007_199_254_740_991, 1, -1], 9_007_199_254_740_991],
    [[9_007_199_254_740_993n, 2n, 0.5].map(Number), 9_007_199_254_740_994],
    [[1e300, -1e300, 0.25], 0.25],
    [[-0, 0], 0],
    [[1, NaN], NaN],
    [[Infinity, 1], NaN],
  ])("of %j is %d", (values, sum) => {
    expect(exactSum(values)).toBe(sum);
  });

  it("does not depend on order, and takes back what was added", () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 20 }), cents, (values, more) => {
        expect(exactSum([...values].reverse())).toBe(exactSum(values));
        expect(exactSum([...values, more, -more])).toBe(exactSum(values));
      }),
    );
  });

  it("is the sum of the hundredths, counted as whole numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 30 }), (hundredths) => {
        const counted = hundredths.reduce((sum, value) => sum + BigInt(value), 0n);
        expect(exactSum(hundredths.map((value) => value / 100))).toBe(Number(counted) / 100 || 0);
      }),
    );
  });
});

describe("an exact difference", () => {
  it.each([
    [66.71, 24.61, 42.1],
    [92.85, 9.85, 83],
    [42.49, 45.6, -3.11],
    [86.44, 83.45, 2.99],
  ])("%d − %d is %d", (one, other, difference) => {
    expect(exactDifference(one, other)).toBe(difference);
  });
});

describe("equal within", () => {
  it.each([
    [0.3, 0.1, 0.2, true],
    [0.3, 0.1, 0.19, false],
    [1480, 1481, 1, true],
    [NaN, NaN, 1, false],
  ])("%d and %d within %d: %s", (one, other, tolerance, isEqual) => {
    expect(equalWithin(one, other, tolerance)).toBe(isEqual);
  });
});
