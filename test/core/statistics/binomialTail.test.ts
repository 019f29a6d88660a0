import { binomialTail } from "../../../src/core/statistics/binomialTail";

describe("the tail of the binomial distribution", () => {
  it.each([
    [5, 5, 1 / 32],
    [4, 5, 6 / 32],
    [0, 7, 1],
    [8, 10, 56 / 1024],
  ])("of %i heads in %i throws is %f", (heads, throws, expected) => {
    expect(binomialTail(heads, throws)).toBeCloseTo(expected, 12);
  });
});
