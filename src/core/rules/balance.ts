import { exactDifference } from "../numbers/exactSum";
import type { Severity } from "../model/finding";
import { balancePlan, type BalancePlan } from "./balancePlan";
import type { Breach, Outcome, SideCheck } from "./outcome";
import { termsAt, valueOf, type SignedColumn, type Terms } from "./terms";
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
  const { total, leeway } = plan;
  const breaches: Breach[] = [];
  const sums = new Float64Array(blockLength);
  let passed = 0;
  let undecided = 0;
  for (let start = 0; start < total.values.length; start += blockLength) {
    const length = Math.min(blockLength, total.values.length - start);
    addUp(plan, sums, start);
    for (let index = 0; index < length; index += 1) {
      const gap = (total.values[start + index] as number) - (sums[index] as number);
      if (gap === 0 || leeway.allowsBinary(gap)) {
        passed += 1;
        continue;
      }
      const terms = termsAt(plan.parts, start + index);
      const verdict = verdictAt(plan, terms, start + index);
      if (verdict === "pass") passed += 1;
      else if (verdict === "undecided") undecided += 1;
      else breaches.push(breachAt(plan, side, { ...terms, recordIndex: start + index, severity: verdict }));
    }
  }
  return { passed, failed: breaches.length, undecided, breaches };
}

/** Adds up the parts of one block of records, two columns in a pass; NaN where a part is missing. */
function addUp({ parts, total }: BalancePlan, sums: Float64Array, start: number): void {
  const length = Math.min(blockLength, total.values.length - start);
  for (let position = 0; position < parts.length; position += 2) {
    const [one, other] = [parts[position], parts[position + 1]];
    if (one === undefined) return;
    const before = position === 0 ? nothing : sums;
    if (other === undefined) addColumn(one, { sums, before, start, length });
    else addPair(one, other, { sums, before, start, length });
  }
}

/** The sums before the first part. */
const nothing = new Float64Array(blockLength);

/** One block of running sums: what they were, and where they go. */
interface Block {
  readonly sums: Float64Array;
  readonly before: Float64Array;
  readonly start: number;
  readonly length: number;
}

function addColumn({ column: { values }, sign }: SignedColumn, { sums, before, start, length }: Block): void {
  for (let index = 0; index < length; index += 1) sums[index] = (before[index] as number) + sign * (values[start + index] as number);
}

function addPair(one: SignedColumn, other: SignedColumn, { sums, before, start, length }: Block): void {
  const [values, otherValues] = [one.column.values, other.column.values];
  const [sign, otherSign] = [one.sign, other.sign];
  for (let index = 0; index < length; index += 1) {
    sums[index] = (before[index] as number) + sign * (values[start + index] as number) + otherSign * (otherValues[start + index] as number);
  }
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

interface Imbalance extends Terms {
  readonly recordIndex: number;
  readonly severity: Severity;
}

function breachAt(plan: BalancePlan, side: TableSide, { recordIndex, severity, terms, sum }: Imbalance): Breach {
  const stated = valueOf(plan.total, recordIndex);
  const columns = plan.parts.map(({ column }) => column);
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
