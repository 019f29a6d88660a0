import { cellOf, type FigureColumn } from "../model/records";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";

/** So many figures are not the same in two records by chance … */
const figureCountMin = 3;
/** … unless they are small. */
const figureMin = 10;

/** Neighbouring records that bear the same figures: a row that was pasted twice. Both sides of a table are told together, with the one that comes first. */
export const repeatedValues: Detector = {
  ruleId: "BT-05",
  detect: (side) => {
    const { units } = side.figures;
    return { examinedCount: units.length, anomalies: units.flatMap((record, index) => repetition(side, { record, before: units[index - 1] ?? -1 })) };
  },
};

/** A record and the one before it. */
interface Neighbours {
  readonly record: number;
  readonly before: number;
}

function repetition(side: AnomalySide, neighbours: Neighbours): readonly Anomaly[] {
  const other = side.otherSide();
  const [own, others] = [sameColumns(side, neighbours), other ? sameColumns(other, neighbours) : []];
  const isToldThere = side.tableSide.side !== "cases" && others.length >= figureCountMin;
  return own.length < figureCountMin || isToldThere ? [] : anomalyOf(side, neighbours, [...own, ...others]);
}

function anomalyOf(side: AnomalySide, { record, before }: Neighbours, [first, ...others]: readonly FigureColumn[]): readonly Anomaly[] {
  const variable = side.columns.findIndex((column) => column === first);
  const indicator = side.indicators[variable];
  if (!first || !indicator) return [];
  return [
    {
      report: { code: "repeatedValues", facts: { figureCount: 1 + others.length, otherLabel: side.tableSide.table.set.records[before]?.label ?? "" } },
      cells: [cellOf(first, record), ...others.map((column) => cellOf(column, record))],
      record,
      subject: keyOn(side.tableSide, indicator),
      effect: columnEffect(side, { variable }, first.values[record] ?? Number.NaN),
    },
  ];
}

function sameColumns({ columns, isBlamed }: AnomalySide, { record, before }: Neighbours): readonly FigureColumn[] {
  return columns.filter((column) => {
    const value = column.values[record] ?? Number.NaN;
    return value >= figureMin && value === column.values[before] && !isBlamed(record, columns.indexOf(column));
  });
}
