import { roundHalfAwayFromZero, shifted, truncated } from "../../../src/core";
import { fc } from "../../support/properties";

describe("rounding half away from zero", () => {
  it.each([
    [66.71 - 24.61, 2, 42.1],
    [10.075, 2, 10.08],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [57.695, 2, 57.7],
    [57.694_999_999_999_9, 2, 57.69],
    [Number("57.694999999999997"), 2, 57.7],
    [79.323_875_641_412_6, 2, 79.32],
    [8530, -1, 8530],
    [1e21, 2, 1e21],
    [1.5e-8, 8, 2e-8],
    [9_007_199_254_740_991, 2, 9_007_199_254_740_991],
    [NaN, 2, NaN],
    [-Infinity, 2, -Infinity],
  ])("%d with %i decimals is %d", (value, decimals, rounded) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(rounded);
  });

  it("rounds every thousandth as whole numbers do", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (thousandths) => {
        const size = BigInt(Math.abs(thousandths));
        const hundredths = Number((size + 5n) / 10n) * Math.sign(thousandths);
        expect(roundHalfAwayFromZero(thousandths / 1000, 2)).toBe(hundredths / 100 || 0);
      }),
    );
  });
});

describe("cutting off", () => {
  it.each([
    [93.408, 2, 93.4],
    [57.695, 2, 57.69],
    [-3.119, 2, -3.11],
    [0.29 * 100, 0, 29],
    [-0.001, 2, 0],
  ])("%d after %i decimals gives %d", (value, decimals, cut) => {
    expect(truncated(value, decimals)).toBe(cut);
  });
});

describe("moving the decimal mark", () => {
  it.each([
    [0.8644, 2, 86.44],
    [1.1, 2, 110],
    [86.44, -2, 0.8644],
    [1e-7, 2, 0.00001],
  ])("of %d by %i gives %d", (value, places, moved) => {
    expect(shifted(value, places)).toBe(moved);
  });
});
