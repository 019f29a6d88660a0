import { cellOf } from "../model/records";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { isSettled } from "./isSettled";

/** A single figure is remarked when chance would bring it less often than this. */
const chanceMax = 1e-4;
/** So many figures of one record are remarked however small they are … */
const figureCountMin = 4;
/** … unless they are so small that they hardly can change. */
const figureMin = 20;

/** Figures that are exactly those of an earlier period: copied, where they should have been counted anew. */
export const sameAsEarlier: Detector = {
  ruleId: "BT-02",
  detect: (side) => {
    const { earlier, figures } = side;
    if (!earlier) return { figures: ["samePeriodLastYear"] };
    const found = figures.units.flatMap((record) => sameFigures(side, record));
    return { examinedCount: figures.units.length, anomalies: found };
  },
};

function sameFigures(side: AnomalySide, record: number): readonly Anomaly[] {
  const same = [...side.columns.keys()].filter((variable) => isSame(side, record, variable));
  const striking = same.filter((variable) => chanceOfSame(side, record, variable) <= chanceMax);
  if (striking.length > 0) return anomalyOf(side, record, striking);
  return same.length >= figureCountMin ? anomalyOf(side, record, same) : [];
}

function anomalyOf(side: AnomalySide, record: number, [variable = 0, ...others]: readonly number[]): readonly Anomaly[] {
  const [column, indicator, { earlier }] = [side.columns[variable], side.indicators[variable], side];
  if (!column || !indicator || !earlier) return [];
  const value = column.values[record] ?? Number.NaN;
  const otherCells = others.flatMap((other) => side.columns[other] ?? []).map((other) => cellOf(other, record));
  return [
    {
      report: { code: "sameAsEarlier", facts: { side: side.tableSide.side, indicator, basis: earlier.basis, value, figureCount: others.length + 1 } },
      cells: [cellOf(column, record), ...otherCells],
      record,
      subject: keyOn(side.tableSide, indicator),
      effect: columnEffect(side, { variable }, value),
    },
  ];
}

function isSame(side: AnomalySide, record: number, variable: number): boolean {
  const [value, before] = [valueIn(side.figures.current, record, variable), valueIn(side.figures.earlier, record, variable)];
  return value === before && value >= figureMin && !isOpening(side, variable) && !side.isBlamed(record, variable);
}

function valueIn(columns: readonly Float64Array[], record: number, variable: number): number {
  return columns[variable]?.[record] ?? Number.NaN;
}

/** Cũ chuyển sang is the same in every period of a year, so it proves nothing there. */
function isOpening({ indicators, earlier }: AnomalySide, variable: number): boolean {
  return indicators[variable] === "carriedIn" && earlier?.basis === "previousPeriod";
}

/** How often an office's figure would fall on its earlier one by chance: the wider figures stray, the more rarely. */
function chanceOfSame(side: AnomalySide, record: number, variable: number): number {
  const { expectations, figures, earlier } = side;
  if (earlier?.basis === "previousPeriod" || isSettled(side, record, variable)) return 1;
  const expected = expectations.earlierExpectation({ record, variable, untrusted: 0 });
  const value = valueIn(figures.current, record, variable);
  return expected ? 1 / (expected.scale * value * Math.sqrt(2 * Math.PI)) : 1;
}
