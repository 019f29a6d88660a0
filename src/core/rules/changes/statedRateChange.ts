import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import { changeExplanation } from "./changeExplanation";
import { computedRates } from "../ratios/computedRates";
import { examinedEach } from "../outcome/examinedEach";
import type { SideCheck } from "../outcome/outcome";
import { cellsAt } from "../table/places";
import { printsAsPoints, statedRatesOf, type PercentOf } from "../ratios/ratesAndTargets";
import { halfUnit, inPercent, statedRatios } from "../ratios/statedRatio";
import { keyOn, onBasis, type TableSide } from "../table/tableSide";

/** The stated change of a rate is the rate less that of the same period last year, in points, from the printed or from the exact rates. */
export const statedRateChange: SideCheck<"statedRateChange"> = {
  per: "side",
  run: (_, side) => {
    const column = side.column("rateChange");
    if (column === undefined || side.basis !== "current") return { lacking: [keyOn(side, "rateChange")] };
    const now = ratesOf(side);
    const earlier = ratesOf(onBasis(side, "samePeriodLastYear"));
    const otherPeriod = ratesOf(onBasis(side, "previousPeriod"));
    const change = (percents: readonly [PercentOf, PercentOf], index: number) => percents[0](index) - percents[1](index);
    const either = (index: number) => orElse(change([now.printed, earlier.printed], index), change([now.exact, earlier.exact], index));
    const stated = statedRatios(side.table, column, either);
    return examinedEach({ ...column, values: column.values.map((value, index) => (either(index) === either(index) ? value : NaN)) }, (value, index) => {
      const points = inPercent(value, stated.scale);
      const changes = [either(index), change([now.exact, earlier.exact], index)];
      if (changes.some((computed) => printsAsPoints(computed, points, stated.decimals))) return undefined;
      const ratePercent = roundHalfAwayFromZero(orElse(now.printed(index), now.exact(index)), 2);
      const earlierPercent = roundHalfAwayFromZero(orElse(earlier.printed(index), earlier.exact(index)), 2);
      const computedPoints = roundHalfAwayFromZero(ratePercent - earlierPercent, 2);
      const otherBefore = orElse(otherPeriod.printed(index), otherPeriod.exact(index));
      const explanation = changeExplanation({ kind: "points", stated: points, tolerance: halfUnit(stated.decimals), now: ratePercent, before: earlierPercent, otherBefore });
      return {
        report: { code: "rateChangeDiffers", facts: { side: side.side, statedPoints: points, computedPoints, ratePercent, earlierPercent, explanation } },
        cells: cellsAt(index, column, side.column("rate"), onBasis(side, "samePeriodLastYear").column("rate")),
        recordIndex: index,
        side: side.side,
        subject: keyOn(side, "rateChange"),
        indicators: ["rateChange"],
        effect: Math.abs(points - computedPoints) / 100 / column.values.length,
      };
    });
  },
};

function ratesOf(side: TableSide): { readonly printed: PercentOf; readonly exact: PercentOf } {
  return { printed: statedRatesOf(side), exact: computedRates(side).percentOf };
}

function orElse(percent: number, other: number): number {
  return percent === percent ? percent : other;
}
