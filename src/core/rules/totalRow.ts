import { exactDifference, exactSum } from "../numbers/exactSum";
import { countIndicators, type CountIndicator } from "../model/indicator";
import type { Severity } from "../model/finding";
import { cellOf, type FigureColumn } from "../model/records";
import { mergedOutcome } from "./mergedOutcome";
import type { Breach, Outcome, SideCheck } from "./outcome";
import { effectOn } from "./places";
import type { Rule } from "./settings";
import { keyOn, type TableSide } from "./tableSide";
import { valueOf } from "./terms";
import { arithmeticNoise, sumTolerance } from "./tolerance";

/**
 * The rows of a group add up to its total row, for every count and amount.
 *
 * Of the six ways to treat missing children in VTL's check_hierarchy this is "partial_null": a missing row leaves the sum open. It is
 * taken as neither zero nor absent, since a unit that has not reported yet is the usual reason, and its figure is not zero. Only a sum
 * that is already more than its total is wrong whatever the missing rows hold.
 */
export const totalRow: SideCheck<"totalRow"> = {
  per: "side",
  run: (rule, side) => {
    if (!side.table.hierarchy.hasTotals) return { lacking: ["totalRow"] };
    const columns = countIndicators.flatMap((indicator) => {
      const column = side.column(indicator);
      return column === undefined ? [] : [totalsOfColumn({ rule, side, indicator, column })];
    });
    return mergedOutcome(columns);
  },
};

interface SummedColumn {
  readonly rule: Rule<"totalRow">;
  readonly side: TableSide;
  readonly indicator: CountIndicator;
  readonly column: FigureColumn;
}

function totalsOfColumn(summed: SummedColumn): Outcome {
  const { side, column } = summed;
  const { childCounts } = side.table.hierarchy;
  const sums = sumsOfChildren(side, column);
  const noise = arithmeticNoise(side, [column]);
  const breaches: Breach[] = [];
  let passed = 0;
  let undecided = 0;
  for (let parent = 0; parent < sums.length; parent += 1) {
    const childCount = childCounts[parent] as number;
    if (childCount === 0) continue;
    const accepted = sumTolerance(side, [column], childCount) + noise;
    if (Math.abs(valueOf(column, parent) - (sums[parent] as number)) <= accepted) {
      passed += 1;
      continue;
    }
    const verdict = verdictAt(summed, parent);
    if (verdict === "pass") passed += 1;
    else if (verdict === "undecided") undecided += 1;
    else breaches.push(breachAt(summed, parent, verdict));
  }
  return { passed, failed: breaches.length, undecided, breaches };
}

function sumsOfChildren({ table }: TableSide, { values }: FigureColumn): Float64Array {
  const { parents } = table.hierarchy;
  const sums = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const parent = parents[index] as number;
    if (parent >= 0) sums[parent] = (sums[parent] as number) + (values[index] as number);
  }
  return sums;
}

function verdictAt(summed: SummedColumn, parent: number): "pass" | "undecided" | Severity {
  const { side, column, rule } = summed;
  const stated = valueOf(column, parent);
  if (stated !== stated) return "undecided";
  const { known, blankCount, isOfDetails } = childrenAt(summed, parent);
  const gap = exactDifference(stated, exactSum(known));
  const tolerance = sumTolerance(side, [column], known.length + blankCount);
  if (Math.abs(gap) <= tolerance) return blankCount === 0 ? "pass" : "undecided";
  if (gap < 0) return rule.severity;
  if (blankCount > 0) return "undecided";
  return isOfDetails ? "confirm" : rule.severity;
}

function childrenAt({ side, column }: SummedColumn, parent: number) {
  const children = side.table.hierarchy.childrenOf(parent);
  const known = children.map((child) => valueOf(column, child)).filter((value) => value === value);
  const isOfDetails = children.every((child) => side.table.set.records[child]?.role === "detail");
  return { children, known, blankCount: children.length - known.length, isOfDetails };
}

function breachAt(summed: SummedColumn, parent: number, severity: Severity): Breach {
  const { side, column, indicator } = summed;
  const { children, known } = childrenAt(summed, parent);
  const stated = valueOf(column, parent);
  const sum = exactSum(known);
  return {
    report: { code: "totalRowDiffers", facts: { side: side.side, indicator, stated, summed: sum, addendCount: known.length } },
    severity,
    cells: [cellOf(column, parent), ...children.map((child) => cellOf(column, child))],
    recordIndex: parent,
    side: side.side,
    subject: keyOn(side, indicator),
    indicators: [indicator],
    effect: effectOn(side.table, column, stated - sum),
  };
}
