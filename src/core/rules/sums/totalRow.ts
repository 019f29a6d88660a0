import { exactDifference, exactSum } from "../../numbers/exactSum";
import { countIndicators, type CountIndicator } from "../../model/indicator";
import type { Severity } from "../../model/finding";
import { absenceCodes, cellOf, type FigureColumn } from "../../model/records";
import { leeway, type Leeway } from "../table/leeway";
import { mergedOutcome } from "../outcome/mergedOutcome";
import { missingChildrenDefault, readySum, type Addend } from "../table/missingChildren";
import type { Breach, Outcome, SideCheck } from "../outcome/outcome";
import { effectOn } from "../table/places";
import type { Rule } from "../settings";
import { keyOn, type TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";

/**
 * The rows of a group add up to its total row, for every count and amount.
 *
 * How rows without a figure count is one of the six modes of VTL's check_hierarchy. A unit that has not reported yet is the usual reason, and
 * its figure is not zero, so by default a missing row leaves the sum open. Beyond VTL, whose figures may be negative: a sum that is
 * already more than its total is wrong whatever the missing rows hold.
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
  const breaches: Breach[] = [];
  let passed = 0;
  let undecided = 0;
  for (let parent = 0; parent < sums.length; parent += 1) {
    if (childCounts[parent] === 0) continue;
    const verdict = isPlainlyRight(summed, parent, sums[parent] as number) ? "pass" : verdictAt(summed, parent);
    if (verdict === "pass") passed += 1;
    else if (verdict === "undecided") undecided += 1;
    else if (verdict !== "notExamined") breaches.push(breachAt(summed, parent, verdict));
  }
  return { passed, failed: breaches.length, undecided, breaches };
}

/** Whether all figures are there and add up: most totals are done with at once. */
function isPlainlyRight(summed: SummedColumn, parent: number, sum: number): boolean {
  const gap = valueOf(summed.column, parent) - sum;
  return sum !== 0 && leewayOf(summed, summed.side.table.hierarchy.childCounts[parent] as number).allowsBinary(gap);
}

function leewayOf({ side, column, rule }: SummedColumn, addendCount: number): Leeway {
  return leeway(side, { columns: [column], addendCount, given: rule.tolerance });
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

function verdictAt(summed: SummedColumn, parent: number): "pass" | "undecided" | "notExamined" | Severity {
  const { rule } = summed;
  const { stated, known, blankCount, isOfDetails, isExamined } = sumAt(summed, parent);
  if (!isExamined) return "notExamined";
  if (stated !== stated) return "undecided";
  const gap = exactDifference(stated, exactSum(known));
  if (leewayOf(summed, known.length + blankCount).allows(gap)) return blankCount === 0 ? "pass" : "undecided";
  if (gap < 0) return rule.severity;
  if (blankCount > 0) return "undecided";
  return isOfDetails ? "confirm" : rule.severity;
}

/** A total and its rows, as the mode for missing figures reads them. */
function sumAt(summed: SummedColumn, parent: number) {
  const { side, rule } = summed;
  const children = side.table.hierarchy.childrenOf(parent);
  const ready = readySum(addendAt(summed, parent), children.map((child) => addendAt(summed, child)), rule.missingChildren ?? missingChildrenDefault);
  const known = ready?.parts.filter((value) => value === value) ?? [];
  const isOfDetails = children.every((child) => side.table.set.records[child]?.role === "detail");
  return { children, stated: ready?.stated ?? NaN, known, blankCount: children.length - known.length, isOfDetails, isExamined: ready !== undefined };
}

const missingCodes = [absenceCodes.indexOf("empty"), absenceCodes.indexOf("notInTable")];

function addendAt({ column }: SummedColumn, recordIndex: number): Addend {
  return { value: valueOf(column, recordIndex), isMissing: missingCodes.includes(column.absences[recordIndex] ?? 0) };
}

function breachAt(summed: SummedColumn, parent: number, severity: Severity): Breach {
  const { side, column, indicator } = summed;
  const { children, known, stated } = sumAt(summed, parent);
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
