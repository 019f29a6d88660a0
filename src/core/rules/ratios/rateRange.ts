import type { Indicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import { mergedOutcome } from "../outcome/mergedOutcome";
import { examinedEach } from "../outcome/examinedEach";
import type { Outcome, SideCheck } from "../outcome/outcome";
import { cellsAt } from "../table/places";
import { inPercent } from "./statedRatio";
import { ratioScale } from "./ratioScale";
import { keyOn, type TableSide } from "../table/tableSide";

const bounded: readonly Indicator[] = ["rate", "eligibleShare", "target"];

/** A rate, a share and a target lie between 0 and 100 %. */
export const rateRange: SideCheck<"rateRange"> = {
  per: "side",
  run: (_, side) => {
    const outcomes = bounded.flatMap((indicator) => {
      const column = side.column(indicator);
      return column === undefined ? [] : [outcomeOf(side, indicator, column)];
    });
    return outcomes.length > 0 ? mergedOutcome(outcomes) : { lacking: [keyOn(side, "rate")] };
  },
};

function outcomeOf(side: TableSide, indicator: Indicator, column: FigureColumn): Outcome {
  const scale = ratioScale(side, indicator, column);
  const whole = scale === "fraction" ? 1 : 100;
  return examinedEach(column, (value, recordIndex) => {
    if (value >= 0 && value <= whole) return undefined;
    const statedPercent = inPercent(value, scale);
    return {
      report: { code: "rateOutOfRange", facts: { side: side.side, statedPercent } },
      cells: cellsAt(recordIndex, column),
      recordIndex,
      side: side.side,
      subject: keyOn(side, indicator),
      indicators: [indicator],
      effect: 1 / column.values.length,
    };
  });
}
