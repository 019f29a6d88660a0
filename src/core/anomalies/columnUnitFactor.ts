import { cellOf } from "../model/records";
import type { CellChange, Proposal } from "../model/finding";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import type { Anomaly, AnomalySide, Detector } from "./detector";

const factors = [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9];

/** By so much, in logarithms, the usual change of a year may hide a factor: growth or decline by 40 %. */
const usualChangeMax = 0.35;

/** Whole columns, or whole sheets, a thousand times off an earlier period: another unit of money than before, or than the sheet says. */
export const columnUnitFactor: Detector = {
  ruleId: "BT-11",
  detect: (side) => {
    if (!side.earlier) return { figures: ["samePeriodLastYear"] };
    const compared = [...side.columns.keys()].filter((variable) => expectationAnywhere(side, variable) !== undefined);
    if (compared.length === 0) return { figures: [], unitCountNeeded: unitCountMin };
    const found = factors.map((factor) => ({ factor, variables: compared.filter((variable) => isOffBy(side, variable, factor)) }));
    return { examinedCount: compared.length, anomalies: found.flatMap(({ factor, variables }) => anomalyOf(side, factor, variables)) };
  },
};

/** What the usual change of a column leads to expect of the first unit that has both figures. */
function expectationAnywhere({ figures, expectations }: AnomalySide, variable: number) {
  const record = figures.units.find((unit) => expectations.earlierExpectation({ record: unit, variable, untrusted: 0 }) !== undefined);
  return record === undefined ? undefined : expectations.earlierExpectation({ record, variable, untrusted: 0 });
}

function isOffBy(side: AnomalySide, variable: number, factor: number): boolean {
  const usualChange = expectationAnywhere(side, variable)?.predictor.location ?? 0;
  return Math.abs(usualChange - Math.log(factor)) <= usualChangeMax;
}

/** The columns that are off by one factor are one matter. */
function anomalyOf(side: AnomalySide, factor: number, variables: readonly number[]): readonly Anomaly[] {
  const [variable] = variables;
  const indicator = variable === undefined ? undefined : side.indicators[variable];
  const changes = variables.flatMap((other) => changesOf(side, factor, other));
  const [change, ...together] = changes;
  if (variable === undefined || !indicator || !change) return [];
  const value = side.figures.current[variable]?.[side.figures.units[0] ?? 0] ?? Number.NaN;
  return [
    {
      report: { code: "unitFactorLikely", facts: { side: side.tableSide.side, indicator, value, expected: value / factor, factor, figureCount: changes.length } },
      cells: [change.at, ...together.map(({ at }) => at)],
      record: undefined,
      subject: keyOn(side.tableSide, indicator),
      proposals: [proposalOf(change, together, factor)],
      effect: 1,
    },
  ];
}

/** Every figure of a column in the unit of the earlier period, totals included. */
function changesOf({ columns }: AnomalySide, factor: number, variable: number): readonly CellChange[] {
  const column = columns[variable];
  const written = [...(column?.values ?? [])];
  return written.flatMap((value, record) => (column && value > 0 ? [{ at: cellOf(column, record), value: factor < 1 ? value * Math.round(1 / factor) : value / factor }] : []));
}

/** Only figures that were too large keep all their digits. */
function proposalOf(change: CellChange, together: readonly CellChange[], factor: number): Proposal {
  const isExact = factor > 1 && [change, ...together].every(({ value }) => Number.isInteger(value));
  return { ...change, cause: "unitFactor", ...(together.length > 0 && { together }), ...(isExact && { isClear: true }) };
}
