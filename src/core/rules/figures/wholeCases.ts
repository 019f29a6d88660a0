import { countIndicators, type CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import { examinedEach } from "../outcome/examinedEach";
import { mergedOutcome } from "../outcome/mergedOutcome";
import type { Outcome, SideCheck } from "../outcome/outcome";
import { cellsAt, effectOn } from "../table/places";
import { keyOn, type TableSide } from "../table/tableSide";

/** Cases are counted: no fraction of one. A fraction is usually a thousands mark that was read as a decimal mark. */
export const wholeCases: SideCheck<"wholeCases"> = {
  per: "side",
  run: (_, side) => {
    if (side.side !== "cases" || side.table.set.casesUnit !== undefined) return { lacking: [] };
    const outcomes = countIndicators.flatMap((indicator) => {
      const column = side.column(indicator);
      return column === undefined ? [] : [outcomeOf(side, indicator, column)];
    });
    return outcomes.length > 0 ? mergedOutcome(outcomes) : { lacking: [keyOn(side, "accepted")] };
  },
};

function outcomeOf(side: TableSide, indicator: CountIndicator, column: FigureColumn): Outcome {
  return examinedEach(column, (value, recordIndex) =>
    Number.isInteger(value)
      ? undefined
      : {
          report: { code: "fractionOfCase", facts: { indicator, value } },
          cells: cellsAt(recordIndex, column),
          recordIndex,
          side: side.side,
          subject: keyOn(side, indicator),
          indicators: [indicator],
          effect: effectOn(side.table, column, value),
        },
  );
}
