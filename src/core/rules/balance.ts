import { exactDifference } from "../numbers/exactSum";
import type { FigureColumn } from "../model/records";
import type { Severity } from "../model/finding";
import { balancePlan, type BalancePlan } from "./balancePlan";
import type { Breach, Outcome, SideCheck } from "./outcome";
import { termsAt, valueOf } from "./terms";
import { cellsAt, effectOn } from "./places";
import { keyOn, type TableSide } from "./tableSide";

/** Blocks of this length keep the running sums in the processor's nearest cache. */
const blockLength = 2048;

/**
 * The signed parts of each record add up to its total.
 *
 * A blank is not zero. It leaves the verdict open, unless the known figures disagree in a direction that no figure in its place could
 * mend, since counts are never negative. The same holds for an optional column that the table lacks, except that a gap it could explain
 * is reported as something to confirm.
 */
export const balance: SideCheck<"balance"> = {
  per: "side",
  run: (rule, side) => {
    const plan = balancePlan(rule, side);
    return "lacking" in plan ? plan : balanceOutcome(plan, side);
  },
};

function balanceOutcome(plan: BalancePlan, side: TableSide): Outcome {
  const { total, tolerance, noise } = plan;
  const breaches: Breach[] = [];
  const sums = new Float64Array(blockLength);
  const accepted = tolerance + noise;
  let passed = 0;
  let undecided = 0;
  for (let start = 0; start < total.values.length; start += blockLength) {
    const length = Math.min(blockLength, total.values.length - start);
    addUp(plan, sums, start);
    for (let index = 0; index < length; index += 1) {
      const gap = (total.values[start + index] as number) - (sums[index] as number);
      if (gap <= accepted && gap >= -accepted) {
        passed += 1;
        continue;
      }
      const verdict = verdictAt(plan, start + index);
      if (verdict === "pass") passed += 1;
      else if (verdict === "undecided") undecided += 1;
      else breaches.push(breachAt(plan, side, { recordIndex: start + index, severity: verdict }));
    }
  }
  return { passed, failed: breaches.length, undecided, breaches };
}

/** Adds up the parts of one block of records, column by column; NaN where a part is missing. */
function addUp({ parts, total }: BalancePlan, sums: Float64Array, start: number): void {
  const length = Math.min(blockLength, total.values.length - start);
  parts.forEach(({ column: { values }, sign }, position) => {
    if (position === 0) for (let index = 0; index < length; index += 1) sums[index] = sign * (values[start + index] as number);
    else if (sign > 0) for (let index = 0; index < length; index += 1) sums[index] = (sums[index] as number) + (values[start + index] as number);
    else for (let index = 0; index < length; index += 1) sums[index] = (sums[index] as number) - (values[start + index] as number);
  });
}

function verdictAt(plan: BalancePlan, recordIndex: number): "pass" | "undecided" | Severity {
  const stated = valueOf(plan.total, recordIndex);
  if (stated !== stated) return "undecided";
  const { sum, blankSigns } = termsAt(plan.parts, recordIndex);
  const gap = exactDifference(stated, sum);
  if (Math.abs(gap) <= plan.tolerance) return blankSigns.length === 0 ? "pass" : "undecided";
  const direction = gap > 0 ? 1 : -1;
  if (blankSigns.includes(direction)) return "undecided";
  return plan.absentSigns.includes(direction) ? "confirm" : plan.severity;
}

function breachAt(plan: BalancePlan, side: TableSide, at: { readonly recordIndex: number; readonly severity: Severity }): Breach {
  const { recordIndex, severity } = at;
  const { terms, sum } = termsAt(plan.parts, recordIndex);
  const stated = valueOf(plan.total, recordIndex);
  const columns: readonly FigureColumn[] = plan.parts.map(({ column }) => column);
  const facts = { side: side.side, total: plan.totalIndicator, terms, stated, computed: sum };
  return {
    report: { code: "balanceBroken", facts },
    severity,
    cells: cellsAt(recordIndex, plan.total, ...columns),
    recordIndex,
    side: side.side,
    subject: keyOn(side, plan.totalIndicator),
    indicators: [plan.totalIndicator, ...terms.map(({ indicator }) => indicator)],
    effect: effectOn(side.table, plan.total, stated - sum),
  };
}
