import { cellOf } from "../model/records";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";

/** So many figures are not the same in two records by chance … */
const figureCountMin = 3;
/** … unless they are small. */
const figureMin = 10;

/** Neighbouring records that bear the same figures: a row that was pasted twice. */
export const repeatedValues: Detector = {
  ruleId: "BT-05",
  detect: (side) => {
    const { units } = side.figures;
    return { examinedCount: units.length, anomalies: units.flatMap((record, index) => repetition(side, record, units[index - 1])) };
  },
};

function repetition(side: AnomalySide, record: number, before: number | undefined): readonly Anomaly[] {
  const same = before === undefined ? [] : sameVariables(side, record, before);
  const [variable] = same;
  return before === undefined || variable === undefined || same.length < figureCountMin ? [] : anomalyOf(side, { record, before, same, variable });
}

interface Repetition {
  readonly record: number;
  readonly before: number;
  readonly same: readonly number[];
  readonly variable: number;
}

function anomalyOf(side: AnomalySide, { record, before, same, variable }: Repetition): readonly Anomaly[] {
  const [first, ...others] = same.flatMap((other) => side.columns[other] ?? []);
  const indicator = side.indicators[variable];
  if (!first || !indicator) return [];
  const { records } = side.tableSide.table.set;
  return [
    {
      report: { code: "repeatedValues", facts: { side: side.tableSide.side, figureCount: same.length, otherLabel: records[before]?.label ?? "" } },
      cells: [cellOf(first, record), ...others.map((column) => cellOf(column, record))],
      record,
      subject: keyOn(side.tableSide, indicator),
      effect: columnEffect(side, { variable }, first.values[record] ?? Number.NaN),
    },
  ];
}

function sameVariables({ figures, columns, isBlamed }: AnomalySide, record: number, before: number): readonly number[] {
  return [...columns.keys()].filter((variable) => {
    const value = figures.current[variable]?.[record] ?? Number.NaN;
    return value >= figureMin && value === figures.current[variable]?.[before] && !isBlamed(record, variable);
  });
}
