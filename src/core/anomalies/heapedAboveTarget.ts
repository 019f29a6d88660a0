import { cellOf } from "../model/records";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import { binomialTail } from "../statistics/binomialTail";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { finishedVariable, percentOf, rateParts } from "./sideShares";

/** So near a target chance puts as many units below as above. */
const bandPoints = 1;
const chanceMax = 0.005;

/** Units that stand just above their target while hardly any stands just below: figures that may have been made to reach it. */
export const heapedAboveTarget: Detector = {
  ruleId: "BT-09",
  detect: (side) => {
    const target = side.tableSide.column("target");
    if (!target) return { figures: [keyOn(side.tableSide, "target")] };
    const { units } = side.figures;
    if (units.length < unitCountMin) return { figures: [], unitCountNeeded: unitCountMin };
    const full = target.scale === "fraction" ? 100 : 1;
    const near = units.flatMap((record) => {
      const { finished, eligible } = rateParts(side, record, "current");
      const points = percentOf(finished, eligible) - full * (target.values[record] ?? Number.NaN);
      return Math.abs(points) <= bandPoints ? [{ record, isAbove: points >= 0 }] : [];
    });
    return { examinedCount: units.length, anomalies: heap(side, near) };
  },
};

interface Near {
  readonly record: number;
  readonly isAbove: boolean;
}

function heap(side: AnomalySide, near: readonly Near[]): readonly Anomaly[] {
  const above = near.filter(({ isAbove }) => isAbove);
  const column = side.columns[finishedVariable(side)];
  const [first, ...others] = above;
  if (!column || !first || binomialTail(above.length, near.length) > chanceMax) return [];
  return [
    {
      report: {
        code: "heapedAboveTarget",
        facts: { side: side.tableSide.side, aboveCount: above.length, belowCount: near.length - above.length, bandPoints },
      },
      cells: [cellOf(column, first.record), ...others.map(({ record }) => cellOf(column, record))],
      record: undefined,
      subject: keyOn(side.tableSide, "targetDifference"),
      effect: 0,
    },
  ];
}
