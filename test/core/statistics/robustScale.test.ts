import { asymmetricScale, locationScale } from "../../../src/core/statistics/robustScale";
import { fc } from "../../support/properties";
import { cushny, rosner } from "./publishedNumbers";

/** Places, from one, of the numbers beyond three scales. */
function beyondThree(numbers: readonly number[], { location, lowerScale, upperScale }: ReturnType<typeof asymmetricScale>): readonly number[] {
  return numbers.flatMap((number, index) => (number < location - 3 * lowerScale || number > location + 3 * upperScale ? [index + 1] : []));
}

// univOutl 0.5.0, LocScaleB with methods MAD and dQ, k = 3.
describe("location and scale", () => {
  it.each([
    [rosner, 2.095, 0.808017, [51, 52, 53, 54]],
    [cushny, 1.3, 0.59304, [10]],
  ])("by the median absolute deviation", (numbers, location, scale, outliers) => {
    const found = locationScale(numbers);
    expect(found.location).toBeCloseTo(location, 9);
    expect(found.scale).toBeCloseTo(scale, 7);
    expect(beyondThree(numbers, { location: found.location, lowerScale: found.scale, upperScale: found.scale })).toEqual(outliers);
  });

  it.each([
    [rosner, 2.095, 0.78576723498888, 1.09710896960712, [53, 54]],
    [cushny, 1.3, 0.370644922164566, 0.593031875463306, [1, 10]],
  ])("by both quartiles", (numbers, location, lowerScale, upperScale, outliers) => {
    const found = asymmetricScale(numbers);
    expect(found.location).toBeCloseTo(location, 9);
    expect(found.lowerScale).toBeCloseTo(lowerScale, 9);
    expect(found.upperScale).toBeCloseTo(upperScale, 9);
    expect(beyondThree(numbers, found)).toEqual(outliers);
  });

  it("does not accuse where most numbers are the same: the scale becomes 5 % of the median", () => {
    expect(asymmetricScale([10, 10, 10, 10, 11])).toEqual({ location: 10, lowerScale: 0.5, upperScale: 0.5 });
  });

  it("is hardly moved by strays, however far they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 1_000_000_000 }), (stray) => {
        expect(locationScale([1, 2, 3, 4, 5, 6, 7, 8, stray])).toEqual(locationScale([1, 2, 3, 4, 5, 6, 7, 8, 2 * stray]));
      }),
    );
  });
});
