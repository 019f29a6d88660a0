import fc from "fast-check";
import { rateMove } from "../../../src/core/anomalies/rateMove";
import { binomialTail } from "../../../src/core/statistics/binomialTail";

describe("the move of a rate", () => {
  it.each([
    [{ finished: 50, eligible: 100 }, { finished: 50, eligible: 80 }, { points: 12.5, numeratorPoints: 0, denominatorPoints: 12.5 }],
    [{ finished: 50, eligible: 100 }, { finished: 60, eligible: 100 }, { points: 10, numeratorPoints: 10, denominatorPoints: 0 }],
    [{ finished: 50, eligible: 100 }, { finished: 60, eligible: 120 }, { points: 0, numeratorPoints: 9.1667, denominatorPoints: -9.1667 }],
  ])("from %j to %j is split", (earlier, now, expected) => {
    const move = rateMove(earlier, now);
    expect(move.points).toBeCloseTo(expected.points, 4);
    expect(move.numeratorPoints).toBeCloseTo(expected.numeratorPoints, 4);
    expect(move.denominatorPoints).toBeCloseTo(expected.denominatorPoints, 4);
  });

  it("turns its signs when time runs backwards", () => {
    const parts = fc.record({ finished: fc.integer({ min: 0, max: 1_000 }), eligible: fc.integer({ min: 1, max: 1_000 }) });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(rateMove(one, other).numeratorPoints).toBeCloseTo(-rateMove(other, one).numeratorPoints, 6);
      }),
    );
  });
});

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
