import { examinedEach } from "../outcome/examinedEach";
import { mergedOutcome } from "../outcome/mergedOutcome";
import type { Outcome, SideCheck } from "../outcome/outcome";
import { cellsAt, effectOn } from "../table/places";
import { keyOn, type TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";
import { lackingMonths, monthFigures, type MonthFigures } from "./monthFigures";

/** What came in one month is a part of what came since 01/10. */
export const monthWithin: SideCheck<"monthWithin"> = {
  per: "side",
  run: (_, side) => {
    const figures = side.basis === "current" ? monthFigures(side) : [];
    return figures.length === 0 ? { lacking: lackingMonths(side) } : mergedOutcome(figures.map((each) => outcomeOf(side, each)));
  },
};

function outcomeOf(side: TableSide, { indicator, inMonth, cumulative }: MonthFigures): Outcome {
  const compared = { ...inMonth, values: inMonth.values.map((value, index) => value - valueOf(cumulative, index)) };
  return examinedEach(compared, (excess, recordIndex) =>
    excess <= 0
      ? undefined
      : {
          report: { code: "monthAboveCumulative", facts: { side: side.side, indicator, inMonth: valueOf(inMonth, recordIndex), cumulative: valueOf(cumulative, recordIndex) } },
          cells: cellsAt(recordIndex, inMonth, cumulative),
          recordIndex,
          side: side.side,
          subject: keyOn(side, indicator),
          indicators: [indicator],
          effect: effectOn(side.table, cumulative, excess),
        },
  );
}
