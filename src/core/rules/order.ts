import type { FigureColumn } from "../model/records";
import type { Breach, SideCheck } from "./outcome";
import { cellsIn, effectOn } from "./places";
import type { Rule } from "./settings";
import { keyOn, type TableSide } from "./tableSide";
import { valueOf } from "./terms";

/** One figure of each record is never larger than another. Equal is in order; a blank on either side leaves it open. */
export const order: SideCheck<"order"> = {
  per: "side",
  run: (rule, side) => {
    const { smaller, larger, onlyWithout = [] } = rule;
    const [low, high] = [side.column(smaller), side.column(larger)];
    if (onlyWithout.some((indicator) => side.column(indicator) !== undefined)) return { lacking: [] };
    if (low === undefined || high === undefined) {
      return { lacking: [smaller, larger].filter((indicator) => side.column(indicator) === undefined).map((indicator) => keyOn(side, indicator)) };
    }
    const { failures, undecided } = compared(low.values, high.values);
    const comparison: Comparison = { rule, side, low, high, subject: keyOn(side, smaller), indicators: [smaller, larger] };
    const breaches = failures.map((recordIndex) => breachAt(comparison, recordIndex));
    return { passed: low.values.length - undecided - breaches.length, failed: breaches.length, undecided, breaches };
  },
};

function compared(low: Float64Array, high: Float64Array): { readonly failures: readonly number[]; readonly undecided: number } {
  const failures: number[] = [];
  let undecided = 0;
  for (let index = 0; index < low.length; index += 1) {
    if ((low[index] as number) <= (high[index] as number)) continue;
    if ((low[index] as number) > (high[index] as number)) failures.push(index);
    else undecided += 1;
  }
  return { failures, undecided };
}

interface Comparison {
  readonly rule: Rule<"order">;
  readonly side: TableSide;
  readonly low: FigureColumn;
  readonly high: FigureColumn;
  readonly subject: Breach["subject"];
  readonly indicators: Breach["indicators"];
}

function breachAt({ rule, side, low, high, subject, indicators }: Comparison, recordIndex: number): Breach {
  const { smaller, larger } = rule;
  const smallerValue = valueOf(low, recordIndex);
  const largerValue = valueOf(high, recordIndex);
  return {
    report: { code: "orderBroken", facts: { side: side.side, smaller, larger, smallerValue, largerValue } },
    cells: cellsIn([low, high], recordIndex),
    recordIndex,
    side: side.side,
    subject,
    indicators,
    effect: effectOn(side.table, high, smallerValue - largerValue),
  };
}
