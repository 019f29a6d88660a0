import { countIndicators, type CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import { examinedEach } from "../outcome/examinedEach";
import { mergedOutcome } from "../outcome/mergedOutcome";
import type { Breach, NotRun, Outcome } from "../outcome/outcome";
import { cellsAt, effectOn } from "../table/places";
import { keyOn, type TableSide } from "../table/tableSide";

/** What is wrong with a count by itself; `undefined` where nothing is. */
export type CountFault = (value: number, indicator: CountIndicator) => Breach["report"] | undefined;

/** Examines every count and amount of a side by itself. */
export function eachCount(side: TableSide, faultOf: CountFault): Outcome | NotRun {
  const outcomes = countIndicators.flatMap((indicator) => {
    const column = side.column(indicator);
    return column === undefined ? [] : [outcomeOf(side, { indicator, column, faultOf })];
  });
  return outcomes.length > 0 ? mergedOutcome(outcomes) : { lacking: [keyOn(side, "accepted")] };
}

interface ExaminedCount {
  readonly indicator: CountIndicator;
  readonly column: FigureColumn;
  readonly faultOf: CountFault;
}

function outcomeOf(side: TableSide, { indicator, column, faultOf }: ExaminedCount): Outcome {
  return examinedEach(column, (value, recordIndex) => {
    const report = faultOf(value, indicator);
    return (
      report && {
        report,
        cells: cellsAt(recordIndex, column),
        recordIndex,
        side: side.side,
        subject: keyOn(side, indicator),
        indicators: [indicator],
        effect: effectOn(side.table, column, value),
      }
    );
  });
}
