import { exactDifference, exactSum } from "../../numbers/exactSum";
import { containmentPlan, type ContainmentPlan } from "./containmentPlan";
import type { Breach, SideCheck } from "../outcome/outcome";
import { cellsIn, effectOn } from "../table/places";
import { keyOn, type TableSide } from "../table/tableSide";
import { termsAt, valueOf } from "../table/terms";

/**
 * The named parts together are no more than the whole, where the table does not name the rest.
 * A blank part leaves it open, unless the others alone are already too much.
 */
export const containment: SideCheck<"containment"> = {
  per: "side",
  run: (rule, side) => {
    const plan = containmentPlan(rule, side);
    if ("lacking" in plan) return plan;
    const breaches: Breach[] = [];
    let passed = 0;
    const { length } = plan.whole.values;
    for (let index = 0; index < length; index += 1) {
      const gap = exceeding(plan, index);
      if (gap.excess > 0 && !plan.leeway.allows(gap.excess)) breaches.push(breachAt(plan, side, index));
      else if (gap.isKnown) passed += 1;
    }
    return { passed, failed: breaches.length, undecided: length - passed - breaches.length, breaches };
  },
};

/** How far the known parts exceed the whole, and whether everything is known. */
function exceeding({ whole, parts }: ContainmentPlan, recordIndex: number): { readonly excess: number; readonly isKnown: boolean } {
  const stated = valueOf(whole, recordIndex);
  const values = parts.map(({ column }) => valueOf(column, recordIndex));
  const known = values.filter((value) => value === value);
  const isKnown = stated === stated && known.length === values.length;
  return { excess: stated === stated ? exactDifference(exactSum(known), stated) : NaN, isKnown };
}

function breachAt({ whole, total, parts, columns }: ContainmentPlan, side: TableSide, recordIndex: number): Breach {
  const { terms, sum } = termsAt(parts, recordIndex);
  const stated = valueOf(whole, recordIndex);
  return {
    report: { code: "partsExceedTotal", facts: { side: side.side, total, terms, stated, computed: sum } },
    cells: cellsIn(columns, recordIndex),
    recordIndex,
    side: side.side,
    subject: keyOn(side, total),
    indicators: [total, ...parts.map(({ indicator }) => indicator)],
    effect: effectOn(side.table, whole, stated - sum),
  };
}
