import { cellOf } from "../model/records";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { earlierTable, type EarlierTable } from "./earlierTable";

/** Months of a whole statistical year. */
const wholeYear = 12;

/** What a year opens with is no more than what the year before closed with: some of it is moved to the separate book, and nothing is added. */
export const openingAboveClosing: Detector = {
  ruleId: "SS-02",
  detect: (side) => {
    const variable = side.indicators.indexOf("carriedIn");
    const earlier = earlierTable(side, (then, now) => then.year === now.year - 1 && then.months === wholeYear);
    if (variable < 0 || !earlier) return { figures: [variable < 0 ? keyOn(side.tableSide, "carriedIn") : "samePeriodLastYear"] };
    const anomalies = side.figures.units.flatMap((record) => tooLarge(side, { variable, record, earlier }));
    return { examinedCount: side.figures.units.length, anomalies };
  },
};

interface Examined {
  readonly variable: number;
  readonly record: number;
  readonly earlier: EarlierTable;
}

function tooLarge(side: AnomalySide, { variable, record, earlier }: Examined): readonly Anomaly[] {
  const column = side.columns[variable];
  const closing = earlier.figureOf("carriedOut", record);
  const opening = column?.values[record] ?? Number.NaN;
  if (!column || !closing || side.isBlamed(record, variable) || !(opening - closing.value > side.rounding)) return [];
  return [
    {
      report: { code: "openingAboveClosing", facts: { side: side.tableSide.side, opening, closing: closing.value, earlierYear: earlier.period.year, earlierSheet: closing.at.sheet } },
      cells: [cellOf(column, record), closing.at],
      record,
      subject: keyOn(side.tableSide, "carriedIn"),
      effect: columnEffect(side, { variable }, opening - closing.value),
    },
  ];
}
