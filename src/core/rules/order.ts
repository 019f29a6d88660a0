import type { FigureColumn } from "../model/records";
import type { Breach, SideCheck } from "./outcome";
import { cellsAt, effectOn } from "./places";
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
    const { passed, failures } = compared(low.values, high.values);
    const breaches = failures.map((recordIndex) => breachAt({ rule, side, low, high }, recordIndex));
    return { passed, failed: breaches.length, undecided: low.values.length - passed - breaches.length, breaches };
  },
};

function compared(low: Float64Array, high: Float64Array): { readonly passed: number; readonly failures: readonly number[] } {
  const failures: number[] = [];
  let passed = 0;
  for (let index = 0; index < low.length; index += 1) {
    if ((low[index] as number) <= (high[index] as number)) passed += 1;
    else if ((low[index] as number) > (high[index] as number)) failures.push(index);
  }
  return { passed, failures };
}

interface Comparison {
  readonly rule: Rule<"order">;
  readonly side: TableSide;
  readonly low: FigureColumn;
  readonly high: FigureColumn;
}

function breachAt({ rule, side, low, high }: Comparison, recordIndex: number): Breach {
  const { smaller, larger } = rule;
  const [smallerValue, largerValue] = [valueOf(low, recordIndex), valueOf(high, recordIndex)];
  return {
    report: { code: "orderBroken", facts: { side: side.side, smaller, larger, smallerValue, largerValue } },
    cells: cellsAt(recordIndex, low, high),
    recordIndex,
    side: side.side,
    subject: keyOn(side, smaller),
    indicators: [smaller, larger],
    effect: effectOn(side.table, high, smallerValue - largerValue),
  };
}
