import type { FigureColumn } from "../../model/records";
import type { Breach, Examination, RecordCheck } from "../outcome/outcome";
import { cellsIn, effectOn } from "../table/places";
import { recordsOutOfOrder } from "../outcome/recordsOff";
import type { Rule } from "../settings";
import { keyOn, type TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";

/** One figure of each record is never larger than another. Equal is in order; a blank on either side leaves it open. */
export const order: RecordCheck<"order"> = {
  per: "record",
  begin: (rule, side) => {
    const { smaller, larger, onlyWithout = [] } = rule;
    const [low, high] = [side.column(smaller), side.column(larger)];
    if (onlyWithout.some((indicator) => side.column(indicator) !== undefined)) return { lacking: [] };
    if (low === undefined || high === undefined) {
      return { lacking: [smaller, larger].filter((indicator) => side.column(indicator) === undefined).map((indicator) => keyOn(side, indicator)) };
    }
    return orderExamination({ rule, side, low, high, subject: keyOn(side, smaller), indicators: [smaller, larger] });
  },
};

function orderExamination(comparison: Comparison): Examination {
  const [low, high] = [comparison.low.values, comparison.high.values];
  const pass = recordsOutOfOrder(low, high);
  const noted: number[] = [];
  return {
    look: (block) => pass(block, noted),
    outcome: () => {
      const breaches = noted.filter((index) => (low[index] as number) > (high[index] as number)).map((index) => breachAt(comparison, index));
      return { passed: low.length - noted.length, failed: breaches.length, undecided: noted.length - breaches.length, breaches };
    },
  };
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
