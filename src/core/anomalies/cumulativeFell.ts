import { cumulativeIndicators } from "../model/cumulativeIndicators";
import { cellOf } from "../model/records";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { earlierTable, type EarlierTable } from "./earlierTable";

/** Figures counted from 01/10 that are smaller than in an earlier period of the same year. Only a correction of that period makes them fall. */
export const cumulativeFell: Detector = {
  ruleId: "SS-01",
  detect: (side) => {
    const earlier = earlierTable(side, (then, now) => then.year === now.year && then.months < now.months);
    if (!earlier) return { figures: ["previousPeriod"] };
    const variables = side.indicators.flatMap((indicator, variable) => (cumulativeIndicators.has(indicator) ? [variable] : []));
    const anomalies = variables.flatMap((variable) => side.figures.units.flatMap((record) => fallen(side, { variable, record, earlier })));
    return { examinedCount: variables.length * side.figures.units.length, anomalies };
  },
};

interface Examined {
  readonly variable: number;
  readonly record: number;
  readonly earlier: EarlierTable;
}

function fallen(side: AnomalySide, { variable, record, earlier }: Examined): readonly Anomaly[] {
  const [column, indicator] = [side.columns[variable], side.indicators[variable]];
  if (!column || !indicator || side.isBlamed(record, variable)) return [];
  const before = earlier.figureOf(indicator, record);
  const value = column.values[record] ?? Number.NaN;
  if (!before || !(before.value - value > side.rounding)) return [];
  return [
    {
      report: { code: "cumulativeFell", facts: { side: side.tableSide.side, indicator, value, earlier: before.value, earlierMonths: earlier.period.months, earlierSheet: before.at.sheet } },
      cells: [cellOf(column, record), before.at],
      record,
      subject: keyOn(side.tableSide, indicator),
      effect: columnEffect(side, { variable }, before.value - value),
    },
  ];
}
