import { effectDistance, ratioEdit, type RatioEditSettings } from "../../../src/core/statistics/hidiroglouBerthelot";
import { tenUnits } from "./publishedNumbers";

const pairs = tenUnits.current.map((current, index) => ({ current, earlier: tenUnits.earlier[index] ?? Number.NaN }));

/** The lower and upper bound of the effects for a multiplier. */
function bounds(settings: RatioEditSettings, multiplier: number): readonly [number, number] {
  const { median, lowerDistance, upperDistance } = ratioEdit(pairs, settings);
  return [median - multiplier * lowerDistance, median + multiplier * upperDistance];
}

/** Units, from one, further out than the multiplier. */
function outliers(settings: RatioEditSettings, multiplier: number): readonly number[] {
  const edit = ratioEdit(pairs, settings);
  return edit.effects.flatMap((effect, index) => (Math.abs(effectDistance(edit, effect)) > multiplier ? [index + 1] : []));
}

describe("the ratio edit of Hidiroglou and Berthelot", () => {
  // univOutl 0.5.0, HBmethod; quartiles of Excel's inclusive kind.
  it.each([
    [{ sizeExponent: 0.5, distanceMin: 0.05, tailShare: 0.25, quantileType: "inclusive" }, 4, [-3.97123900739178, 8.9653145923334], [1, 7]],
    [{ sizeExponent: 0.2, distanceMin: 0.05, tailShare: 0.1, quantileType: "inclusive" }, 2, [-6.56291114139602, 5.16100781113361], [1]],
  ] as const)("agrees with univOutl: %j", (settings, multiplier, expected, units) => {
    const [lower, upper] = bounds(settings, multiplier);
    expect(lower).toBeCloseTo(expected[0], 9);
    expect(upper).toBeCloseTo(expected[1], 9);
    expect(outliers(settings, multiplier)).toEqual(units);
  });

  // Banff 3.01, historical trend: bounds to exclude and to impute; quartiles of Excel's exclusive kind.
  it.each([
    [0, 0.05, 3, [-2.754166666666667, 4.214761904761905], [1]],
    [0, 0.05, 2, [-1.836904761904762, 2.809047619047619], [1, 7]],
    [0.5, 0.05, 3, [-6.469449367695817, 9.85126576236838], [1]],
    [1, 0.5, 2, [-11.436111111111112, 15.124603174603175], [1, 2, 7]],
    [1, 0.5, 1, [-5.580357142857142, 7.700000000000001], [1, 2, 7, 10]],
  ] as const)("agrees with Banff: exponent %f, least distance %f, multiplier %i", (sizeExponent, distanceMin, multiplier, expected, units) => {
    const settings = { sizeExponent, distanceMin, tailShare: 0.25, quantileType: "exclusive" } as const;
    const [lower, upper] = bounds(settings, multiplier);
    expect(lower).toBeCloseTo(expected[0], 9);
    expect(upper).toBeCloseTo(expected[1], 9);
    expect(outliers(settings, multiplier)).toEqual(units);
  });

  it("is not moved by another unit of money", () => {
    const settings = { sizeExponent: 0.4, distanceMin: 0.05, tailShare: 0.25, quantileType: "inclusive" } as const;
    const distances = (factor: number) => {
      const edit = ratioEdit(pairs.map(({ current, earlier }) => ({ current: factor * current, earlier: factor * earlier })), settings);
      return edit.effects.map((effect) => effectDistance(edit, effect).toFixed(6));
    };
    expect(distances(1_000)).toEqual(distances(1));
  });
});
