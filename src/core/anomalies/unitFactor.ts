import { cellOf } from "../model/records";
import type { Proposal } from "../model/finding";
import type { Expectation, Place } from "../repair/plausibility/expectations";
import { setOf, type VariableSet } from "../repair/system/editSystem";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { isSettled } from "./isSettled";

const factors = [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9];

/** A figure must be this strange as it stands … */
const deviationsMin = 10;
/** … and this usual once the factor is taken off. */
const deviationsMax = 3.5;

/** Figures that are a thousand, a million or a milliard times too large or too small: entered in another unit of money. */
export const unitFactor: Detector = {
  ruleId: "BT-01",
  detect: (side) => {
    const { figures } = side;
    const canCompare = figures.units.some((record) => [...side.columns.keys()].some((variable) => expectationOf(side, { record, variable, untrusted: 0 })));
    if (!canCompare) return { figures: [], unitCountNeeded: unitCountMin };
    const found = figures.units.flatMap((record) => recordAnomaly(side, record));
    return { examinedCount: figures.units.length, anomalies: found };
  },
};

interface FactorFound {
  readonly record: number;
  readonly variable: number;
  readonly factor: number;
  /** The figure in the unit of the others. */
  readonly meant: number;
  readonly expected: number;
}

/** The figures of a record that are off by one factor are one matter: often a whole row was entered in another unit. */
function recordAnomaly(side: AnomalySide, record: number): readonly Anomaly[] {
  const found = [...side.columns.keys()].flatMap((variable) => factorOf(side, record, variable));
  const [first] = found;
  if (!first) return [];
  const together = found.filter(({ factor }) => factor === first.factor);
  const isWholeRow = together.length * 2 > side.columns.length;
  const open = isWholeRow ? together : together.filter(({ variable }) => !isSettled(side, record, variable));
  return open[0] ? anomalyOf(side, open[0], open) : [];
}

function factorOf(side: AnomalySide, record: number, variable: number): readonly FactorFound[] {
  const written = side.figures.current[variable]?.[record] ?? Number.NaN;
  const expected = expectationOf(side, { record, variable, untrusted: blamedIn(side, record) });
  if (!(written > 0) || !expected || side.isBlamed(record, variable)) return [];
  const deviations = (value: number) => Math.abs(Math.log(value) - expected.middle) / expected.scale;
  if (deviations(written) < deviationsMin) return [];
  const factor = factors.find((candidate) => deviations(written / candidate) <= deviationsMax);
  return factor === undefined ? [] : [{ record, variable, factor, meant: unscaled(written, factor), expected: Math.exp(expected.middle) }];
}

/** The figures of a record that are wrong already: nothing can be expected of the others by them. */
function blamedIn(side: AnomalySide, record: number): VariableSet {
  return [...side.columns.keys()].reduce((set, variable) => (side.isBlamed(record, variable) ? set | setOf(variable) : set), 0);
}

/** What an earlier period leads to expect, else what the other figures of the record do. */
function expectationOf({ expectations }: AnomalySide, place: Place): Expectation | undefined {
  return expectations.earlierExpectation(place) ?? expectations.expectation(place);
}

/** The figure without the factor; whole powers are multiplied, so that no binary fraction appears. */
function unscaled(written: number, factor: number): number {
  return factor < 1 ? written * Math.round(1 / factor) : written / factor;
}

function anomalyOf(side: AnomalySide, first: FactorFound, together: readonly FactorFound[]): readonly Anomaly[] {
  const { record, variable, factor, expected } = first;
  const [column, indicator] = [side.columns[variable], side.indicators[variable]];
  if (!column || !indicator) return [];
  const value = column.values[record] ?? Number.NaN;
  const changes = together.flatMap(({ variable: other, meant }) => {
    const otherColumn = side.columns[other];
    return otherColumn ? [{ at: cellOf(otherColumn, record), value: meant }] : [];
  });
  const [change = { at: cellOf(column, record), value: first.meant }, ...others] = changes;
  return [
    {
      report: { code: "unitFactorLikely", facts: { side: side.tableSide.side, indicator, value, expected, factor, figureCount: together.length } },
      cells: [change.at, ...others.map(({ at }) => at)],
      record,
      subject: keyOn(side.tableSide, indicator),
      proposals: [proposalOf(change, others, together)],
      effect: columnEffect(side, { variable }, value - expected),
    },
  ];
}

/** Only a figure that was too large keeps all its digits; one that was too small has lost them, and its value is a guess. */
function proposalOf(change: Pick<Proposal, "at" | "value">, others: Proposal["together"] = [], together: readonly FactorFound[]): Proposal {
  const isExact = together.every(({ factor, meant }) => factor > 1 && Number.isInteger(meant));
  return { ...change, cause: "unitFactor", ...(others.length > 0 && { together: others }), ...(isExact && { isClear: true }) };
}
