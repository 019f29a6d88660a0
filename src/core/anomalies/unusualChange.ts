import type { Normal } from "../model/anomalyFacts";
import { cellOf } from "../model/records";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import { effectDistance, ratioEdit, type RatioEdit } from "../statistics/hidiroglouBerthelot";
import { locationScale } from "../statistics/robustScale";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { hasWholeUnitMoved } from "./hasWholeUnitMoved";
import { isRemainder, isSettled } from "./isSettled";
import { usualFigures } from "./usualFigures";

/**
 * The multipliers are calibrated on generated workbooks of many sizes (test/quality), so that a clean one is hardly ever asked about:
 * the textbook multiplier of 4 flags every fifth figure of 63 provinces.
 */
const effectDistanceMin = 30;
const deviationsMin = 7;

const settings = { sizeExponent: 0.4, distanceMin: 0.05, tailShare: 0.25, quantileType: "inclusive" } as const;

/**
 * Figures that moved from an earlier period as hardly any other unit's did: far in the ratio edit of Hidiroglou and Berthelot, which
 * weighs size, and far in logarithms measured by the median absolute deviation, which does not.
 */
export const unusualChange: Detector = {
  ruleId: "BT-03",
  detect: (side) => {
    if (!side.earlier) return { figures: ["samePeriodLastYear"] };
    const examined = [...side.columns.keys()].map((variable) => changesOf(side, variable));
    const count = examined.reduce((sum, { units }) => sum + units.length, 0);
    if (count === 0) return { figures: [], unitCountNeeded: unitCountMin };
    return { examinedCount: count, anomalies: strongest(examined.flatMap((changes) => unusualOf(side, changes))) };
  },
};

interface Changes {
  readonly variable: number;
  readonly units: readonly number[];
}

/** The units with a figure both now and then; none when they are too few to say what is usual. */
function changesOf({ figures }: AnomalySide, variable: number): Changes {
  const isPositive = (values: Float64Array | undefined, unit: number) => (values?.[unit] ?? 0) > 0;
  const units = figures.units.filter((unit) => isPositive(figures.current[variable], unit) && isPositive(figures.earlier[variable], unit));
  return { variable, units: units.length < unitCountMin ? [] : units };
}

function unusualOf(side: AnomalySide, { variable, units }: Changes): readonly Anomaly[] {
  if (units.length === 0) return [];
  const [current, earlier] = [side.figures.current[variable], side.figures.earlier[variable]];
  const pairs = units.map((unit) => ({ current: current?.[unit] ?? Number.NaN, earlier: earlier?.[unit] ?? Number.NaN }));
  const edit = ratioEdit(pairs, settings);
  const logs = locationScale(pairs.map((pair) => Math.log(pair.current / pair.earlier)));
  return units.flatMap((record, index) => {
    const pair = pairs[index];
    if (!pair || side.isBlamed(record, variable)) return [];
    const chance = side.figures.areCounts ? 1 / pair.current + 1 / pair.earlier : 0;
    const deviations = (Math.log(pair.current / pair.earlier) - logs.location) / Math.sqrt(logs.scale ** 2 + chance);
    if (Math.abs(deviations) < deviationsMin || !isFar(edit, index)) return [];
    if (isRemainder(side, variable) && isSettled(side, record, variable)) return [];
    const spread = Math.exp(3 * logs.scale);
    const middle = pair.earlier * Math.exp(logs.location);
    return anomalyOf(side, { record, variable, normal: { lower: middle / spread, upper: middle * spread, unitCount: units.length, deviationCount: deviations } });
  });
}

function isFar(edit: RatioEdit, index: number): boolean {
  return Math.abs(effectDistance(edit, edit.effects[index] ?? 0)) >= effectDistanceMin;
}

interface UnusualFigure {
  readonly record: number;
  readonly variable: number;
  readonly normal: Normal;
}

function anomalyOf(side: AnomalySide, { record, variable, normal }: UnusualFigure): readonly Anomaly[] {
  const [column, indicator, { earlier }] = [side.columns[variable], side.indicators[variable], side];
  if (!column || !indicator || !earlier) return [];
  const value = column.values[record] ?? Number.NaN;
  const before = side.figures.earlier[variable]?.[record] ?? Number.NaN;
  return [
    {
      report: { code: "unusualChange", facts: { side: side.tableSide.side, indicator, basis: earlier.basis, value, earlier: before, normal } },
      cells: [cellOf(column, record)],
      record,
      subject: keyOn(side.tableSide, indicator),
      proposals: usualFigures(side, record, variable),
      ...(hasWholeUnitMoved(side, record, variable) && { severity: "info" as const }),
      effect: columnEffect(side, { variable }, value - before),
    },
  ];
}

/** Figures of one record that moved together have one cause: the one that moved furthest stands for them. */
function strongest(found: readonly Anomaly[]): readonly Anomaly[] {
  const byRecord = new Map<number | undefined, readonly Anomaly[]>();
  for (const anomaly of found) byRecord.set(anomaly.record, [...(byRecord.get(anomaly.record) ?? []), anomaly]);
  return [...byRecord.values()].flatMap((together) => {
    const [first, ...rest] = [...together].sort((one, other) => distanceOf(other) - distanceOf(one));
    return first ? [{ ...first, cells: [first.cells[0], ...rest.map(({ cells }) => cells[0])] as const }] : [];
  });
}

function distanceOf({ report }: Anomaly): number {
  return report.code === "unusualChange" ? Math.abs(report.facts.normal.deviationCount) : 0;
}
