import { rateMovement, type RateMovement, type RateParts } from "../../../src/core";
import { fc } from "../../support/properties";

const partsOfRate = fc.record({ finished: fc.integer({ min: 0, max: 1_000_000 }), eligible: fc.integer({ min: 1, max: 1_000_000 }) });

function movement(before: RateParts, now: RateParts): RateMovement {
  const moved = rateMovement(before, now);
  if ("noValue" in moved) throw new RangeError(moved.noValue);
  return moved;
}

describe("what moved a rate", () => {
  it.each([
    [{ finished: 50, eligible: 100 }, { finished: 50, eligible: 80 }, { points: 12.5, numeratorPoints: 0, denominatorPoints: 12.5 }],
    [{ finished: 50, eligible: 100 }, { finished: 60, eligible: 100 }, { points: 10, numeratorPoints: 10, denominatorPoints: 0 }],
    [{ finished: 50, eligible: 100 }, { finished: 60, eligible: 120 }, { points: 0, numeratorPoints: 9.1667, denominatorPoints: -9.1667 }],
  ])("from %j to %j", (before, now, expected) => {
    const moved = movement(before, now);
    expect(moved.points).toBeCloseTo(expected.points, 4);
    expect(moved.numeratorPoints).toBeCloseTo(expected.numeratorPoints, 4);
    expect(moved.denominatorPoints).toBeCloseTo(expected.denominatorPoints, 4);
  });

  it.each([
    [{ finished: 50, eligible: 0 }, { finished: 50, eligible: 80 }, "zeroBase"],
    [{ finished: 50, eligible: 100 }, { finished: 50, eligible: 0 }, "zeroBase"],
    [{ finished: Number.NaN, eligible: 100 }, { finished: 50, eligible: 80 }, "empty"],
  ])("from %j to %j is not known", (before, now, reason) => {
    expect(rateMovement(before, now)).toEqual({ noValue: reason });
  });

  it("adds up to the change, and turns its signs when time runs backwards", () => {
    fc.assert(
      fc.property(partsOfRate, partsOfRate, (before, now) => {
        const [moved, back] = [movement(before, now), movement(now, before)];
        const change = (100 * now.finished) / now.eligible - (100 * before.finished) / before.eligible;
        const size = Math.max(1, Math.abs(change), Math.abs(moved.numeratorPoints));
        expect(Math.abs(moved.numeratorPoints + moved.denominatorPoints - change) / size).toBeLessThan(1e-9);
        expect(Math.abs(moved.numeratorPoints + back.numeratorPoints) / size).toBeLessThan(1e-9);
      }),
    );
  });
});
