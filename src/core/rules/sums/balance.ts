import { exactDifference } from "../../numbers/exactSum";
import type { Severity } from "../../model/finding";
import { balancePlan, type BalancePlan } from "./balancePlan";
import type { Breach, Examination, Outcome, RecordCheck } from "../outcome/outcome";
import { termsAt, valueOf, type Terms } from "../table/terms";
import { cellsIn, effectOn } from "../table/places";
import { recordsOff } from "../outcome/recordsOff";
import type { TableSide } from "../table/tableSide";

/**
 * The signed parts of each record add up to its total.
 *
 * A blank is not zero. It leaves the verdict open, unless the known figures disagree in a direction that no figure in its place could
 * mend, since counts are never negative. The same holds for an optional column that the table lacks, except that a gap it could explain
 * is reported as something to confirm.
 */
export const balance: RecordCheck<"balance"> = {
  per: "record",
  begin: (rule, side) => {
    const plan = balancePlan(rule, side);
    return "lacking" in plan ? plan : balanceExamination(plan, side);
  },
};

function balanceExamination(plan: BalancePlan, side: TableSide): Examination {
  const { values } = plan.total;
  const pass = recordsOff(values, plan.parts);
  const noted: number[] = [];
  return {
    look: (block) => pass(block, noted),
    outcome: () => {
      const { breaches, undecided } = lookedAtCloser(plan, side, noted);
      return { passed: values.length - undecided - breaches.length, failed: breaches.length, undecided, breaches };
    },
  };
}

function lookedAtCloser(plan: BalancePlan, side: TableSide, noted: readonly number[]): Pick<Outcome, "breaches" | "undecided"> {
  const breaches: Breach[] = [];
  let undecided = 0;
  for (const recordIndex of noted) {
    if (plan.leeway.allowsBinary(binaryGap(plan, recordIndex))) continue;
    const terms = termsAt(plan.parts, recordIndex);
    const verdict = verdictAt(plan, terms, recordIndex);
    if (verdict === "undecided") undecided += 1;
    else if (verdict !== "pass") breaches.push(breachAt(plan, side, { known: terms, recordIndex, severity: verdict }));
  }
  return { breaches, undecided };
}

function binaryGap({ total, parts }: BalancePlan, recordIndex: number): number {
  let gap = valueOf(total, recordIndex);
  for (const { sign, column } of parts) gap -= sign * valueOf(column, recordIndex);
  return gap;
}

function verdictAt(plan: BalancePlan, { sum, blankSigns }: Terms, recordIndex: number): "pass" | "undecided" | Severity {
  const stated = valueOf(plan.total, recordIndex);
  if (stated !== stated) return "undecided";
  const gap = exactDifference(stated, sum);
  if (plan.leeway.allows(gap)) return blankSigns.length === 0 ? "pass" : "undecided";
  const direction = gap > 0 ? 1 : -1;
  if (blankSigns.includes(direction)) return "undecided";
  return plan.absentSigns.includes(direction) ? "confirm" : plan.severity;
}

interface Imbalance {
  readonly known: Terms;
  readonly recordIndex: number;
  readonly severity: Severity;
}

function breachAt(plan: BalancePlan, side: TableSide, { recordIndex, severity, known }: Imbalance): Breach {
  const { terms, sum, blankSigns } = known;
  const stated = valueOf(plan.total, recordIndex);
  const facts = { side: side.side, total: plan.totalIndicator, terms, stated, computed: sum };
  return {
    report: { code: "balanceBroken", facts },
    severity,
    cells: cellsIn(plan.columns, recordIndex),
    recordIndex,
    side: side.side,
    subject: plan.subject,
    indicators: blankSigns.length === 0 ? plan.indicators : [plan.totalIndicator, ...terms.map(({ indicator }) => indicator)],
    effect: effectOn(side.table, plan.total, stated - sum),
  };
}
