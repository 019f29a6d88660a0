import type { Breach, Outcome, SideCheck } from "../outcome/outcome";
import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import { computedRates } from "./computedRates";
import { differenceExplanation } from "./differenceExplanation";
import { cellsAt } from "../table/places";
import { printsAsPoints, statedRatesOf, targetPercents, type PercentOf } from "./ratesAndTargets";
import { inPercent, ownDecimals, statedRatios, withTolerance, type StatedRatios } from "./statedRatio";
import { keyOn, type TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";

/**
 * The stated difference from the target is rate − target in percentage points. It may come from the rate as it is printed or from the
 * exact one: both are right. Against a wrong printed rate it is the rate that is at fault, and the rate's own rule says so.
 */
export const statedDifference: SideCheck<"statedDifference"> = {
  per: "side",
  run: ({ tolerance }, side) => {
    const column = side.column("targetDifference");
    const target = targetPercents(side);
    const printed = statedRatesOf(side);
    const { percentOf: exact, slackOf: slack } = computedRates(side);
    const lacking = [column ? undefined : "targetDifference", target ? undefined : "target"] as const;
    if (column === undefined || target === undefined) return { lacking: lacking.flatMap((name) => (name ? [keyOn(side, name)] : [])) };
    const rate: PercentOf = (index) => orElse(printed(index), exact(index));
    const stated = withTolerance(statedRatios(side.table, column, (index) => rate(index) - target(index)), tolerance);
    return differences({ side, stated, target, printed, exact, slack });
  },
};

interface Differences {
  readonly side: TableSide;
  readonly stated: StatedRatios;
  readonly target: PercentOf;
  readonly printed: PercentOf;
  readonly exact: PercentOf;
  /** How far the exact rate may be from that of the unrounded figures. */
  readonly slack: PercentOf;
}

function differences(context: Differences): Outcome {
  const { stated, target, printed, exact, slack } = context;
  const breaches: Breach[] = [];
  let passed = 0;
  for (let index = 0; index < stated.column.values.length; index += 1) {
    const points = valueOf(stated.column, index) * stated.factor;
    const targetPercent = target(index);
    const [fromPrinted, fromExact] = [printed(index) - targetPercent, exact(index) - targetPercent];
    if (isWithin(fromPrinted, points, stated.tolerance) || isWithin(fromExact, points, stated.tolerance + slack(index))) passed += 1;
    else if (!Number.isNaN(points + orElse(fromPrinted, fromExact))) breaches.push(breachAt(context, index));
  }
  const undecided = stated.column.values.length - passed - breaches.length;
  return { passed, failed: breaches.length, undecided, breaches };
}

function isWithin(computed: number, points: number, tolerance: number): boolean {
  return Math.abs(computed - points) <= tolerance;
}

function breachAt({ side, stated, target, printed, exact }: Differences, recordIndex: number): Breach {
  const points = inPercent(valueOf(stated.column, recordIndex), stated.scale);
  const ratePercent = roundHalfAwayFromZero(orElse(printed(recordIndex), exact(recordIndex)), 2);
  const targetPercent = roundHalfAwayFromZero(target(recordIndex), 2);
  const computedPoints = roundHalfAwayFromZero(ratePercent - targetPercent, 2);
  const decimals = ownDecimals(valueOf(stated.column, recordIndex), stated.scale);
  const months = side.basis === "current" ? side.table.set.period?.months : undefined;
  const isRounding = printsAsPoints(computedPoints, points, decimals);
  const explanation = isRounding ? "roundedMore" : differenceExplanation({ points, ratePercent, targetPercent, decimals, months });
  return {
    report: { code: "differenceDiffers", facts: { side: side.side, statedPoints: points, computedPoints, ratePercent, targetPercent, explanation } },
    ...(isRounding && { severity: "info" }),
    cells: cellsAt(recordIndex, stated.column, side.column("rate"), side.column("target")),
    recordIndex,
    side: side.side,
    subject: keyOn(side, "targetDifference"),
    indicators: ["targetDifference"],
    effect: Math.abs(points - computedPoints) / 100 / Math.max(1, side.table.set.records.length),
  };
}

function orElse(percent: number, other: number): number {
  return percent === percent ? percent : other;
}
