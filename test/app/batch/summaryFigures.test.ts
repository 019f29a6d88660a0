import { summaryFigures } from "../../../src/app";
import type { FigureKey } from "../../../src/core";

const unit = (name: string, figures: Readonly<Partial<Record<FigureKey, number>>>) => ({
  unit: name,
  submission: `${name}.xlsx`,
  period: undefined,
  figures: new Map(Object.entries(figures) as readonly (readonly [FigureKey, number])[]),
});

it("adds up what was reported, takes rates from the sums, and differences from the targets", () => {
  const { columns, nation, units } = summaryFigures({
    returns: [
      unit("Sơn La", { "cases.eligible": 5_000, "cases.finished": 3_990, "cases.target": 82.5 }),
      unit("Lai Châu", { "cases.eligible": 2_000, "cases.finished": 1_700, "cases.target": 82.5 }),
      unit("Điện Biên", { "cases.eligible": 1_000, "cases.finished": 810 }),
    ],
  });
  expect(columns.map(({ side, indicator }) => `${side} ${indicator}`)).toEqual(["cases eligible", "cases finished", "cases rate", "cases target", "cases targetDifference"]);
  // 6.500 of 8.000; never the mean of 79,8, 85 and 81. The nation's target is not known.
  expect(nation).toEqual([8_000, 6_500, 81.25, undefined, undefined]);
  expect(units).toEqual([
    [5_000, 3_990, 79.8, 82.5, -2.7],
    [2_000, 1_700, 85, 82.5, 2.5],
    [1_000, 810, 81, undefined, undefined],
  ]);
});

it("gives no sum and no rate where one unit has no figure: a blank is not a zero", () => {
  const { nation } = summaryFigures({ returns: [unit("Sơn La", { "cases.eligible": 5_000, "cases.finished": 3_990 }), unit("Lai Châu", { "cases.finished": 1_700 })] });
  expect(nation).toEqual([undefined, 5_690, undefined, undefined, undefined]);
});
