import { countIndicators, type CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import { examinedEach } from "../outcome/examinedEach";
import { mergedOutcome } from "../outcome/mergedOutcome";
import type { Outcome, SideCheck } from "../outcome/outcome";
import { cellsAt, effectOn } from "../table/places";
import { keyOn, type TableSide } from "../table/tableSide";

/** No count and no amount is below zero. */
export const negative: SideCheck<"negative"> = {
  per: "side",
  run: (_, side) => {
    const outcomes = countIndicators.flatMap((indicator) => {
      const column = side.column(indicator);
      return column === undefined ? [] : [outcomeOf(side, indicator, column)];
    });
    return outcomes.length > 0 ? mergedOutcome(outcomes) : { lacking: [keyOn(side, "accepted")] };
  },
};

function outcomeOf(side: TableSide, indicator: CountIndicator, column: FigureColumn): Outcome {
  return examinedEach(column, (value, recordIndex) =>
    value >= 0
      ? undefined
      : {
          report: { code: "negativeCount", facts: { side: side.side, indicator, value } },
          cells: cellsAt(recordIndex, column),
          recordIndex,
          side: side.side,
          subject: keyOn(side, indicator),
          indicators: [indicator],
          effect: effectOn(side.table, column, value),
        },
  );
}
