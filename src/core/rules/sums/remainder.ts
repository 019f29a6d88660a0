import { exactDifference } from "../../numbers/exactSum";
import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import { containmentPlan, type ContainmentPlan } from "./containmentPlan";
import { percentOfFraction } from "../ratios/computedRates";
import type { Breach, SideCheck } from "../outcome/outcome";
import { cellsIn, effectOn } from "../table/places";
import { keyOn, type TableSide } from "../table/tableSide";
import { termsAt, valueOf } from "../table/terms";

/**
 * What the named groups leave of the whole is usually small: hoãn, tạm đình chỉ and khác make up 1 to 4 % in the published tables.
 * A larger rest may be right, and is remarked.
 */
export const remainder: SideCheck<"remainder"> = {
  per: "side",
  run: (rule, side) => {
    const plan = containmentPlan(rule, side);
    if ("lacking" in plan) return plan;
    const breaches: Breach[] = [];
    let passed = 0;
    const { values } = plan.whole;
    for (let index = 0; index < values.length; index += 1) {
      const rest = plan.parts.reduce((left, { column }) => left - valueOf(column, index), valueOf(plan.whole, index));
      if (rest > rule.shareMax * (values[index] as number)) breaches.push(breachAt(plan, side, index));
      else if (rest === rest) passed += 1;
    }
    return { passed, failed: breaches.length, undecided: values.length - passed - breaches.length, breaches };
  },
};

function breachAt({ whole, total, parts, columns }: ContainmentPlan, side: TableSide, recordIndex: number): Breach {
  const { terms, sum } = termsAt(parts, recordIndex);
  const stated = valueOf(whole, recordIndex);
  const rest = exactDifference(stated, sum);
  const sharePercent = roundHalfAwayFromZero(percentOfFraction(rest, stated), 2);
  return {
    report: { code: "remainderLarge", facts: { side: side.side, total, terms, stated, remainder: rest, sharePercent } },
    cells: cellsIn(columns, recordIndex),
    recordIndex,
    side: side.side,
    subject: keyOn(side, total),
    indicators: [total, ...parts.map(({ indicator }) => indicator)],
    effect: effectOn(side.table, whole, rest),
  };
}
