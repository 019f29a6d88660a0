import type { Proposal } from "../model/finding";
import { cellOf } from "../model/records";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import { median } from "../statistics/median";
import type { Anomaly, AnomalySide, Detector } from "./detector";

/** Money and cases must be this far apart, in logarithms, before an exchange shows: a factor of 30. */
const distanceMin = Math.log(30);
/** A record counts as exchanged when its figures stand in the reverse relation, give or take a factor of 10. */
const toleranceMax = Math.log(10);
const figureCountMin = 2;

/** Records whose figures of việc stand in the columns of tiền, and the reverse. Each side balances by itself, so that no rule sees it. */
export const sidesSwapped: Detector = {
  ruleId: "BT-12",
  detect: (side) => {
    const other = side.otherSide();
    if (side.tableSide.side !== "cases" || !other) return { figures: ["money.toEnforce"] };
    const pairs = side.indicators.flatMap((indicator, variable) => {
      const otherVariable = other.indicators.indexOf(indicator);
      return otherVariable < 0 ? [] : [measured({ side, other, variable, otherVariable })];
    });
    if (side.figures.units.length < unitCountMin) return { figures: [], unitCountNeeded: unitCountMin };
    return { examinedCount: side.figures.units.length, anomalies: side.figures.units.flatMap((record) => anomalyOf(pairs, record)) };
  },
};

/** One indicator on both sides. */
interface Columns {
  readonly side: AnomalySide;
  readonly other: AnomalySide;
  readonly variable: number;
  readonly otherVariable: number;
}

/** One indicator on both sides, with how far money usually lies above cases, in logarithms. */
interface Pair extends Columns {
  readonly usualDistance: number;
}

function measured(columns: Columns): Pair {
  return { ...columns, usualDistance: median(columns.side.figures.units.map((unit) => distanceAt(columns, unit)).filter(Number.isFinite)) };
}

function anomalyOf(pairs: readonly Pair[], record: number): readonly Anomaly[] {
  const swapped = pairs.filter((pair) => isSwapped(pair, record));
  const [first] = swapped;
  const changes = swapped.flatMap((pair) => exchange(pair, record));
  const [change, ...together] = changes;
  if (!first || !change || swapped.length < figureCountMin || swapped.length * 2 < pairs.length) return [];
  const proposal: Proposal = { ...change, cause: "swappedSides", together };
  return [
    {
      report: { code: "sidesSwapped", facts: { figureCount: swapped.length } },
      cells: [change.at, ...together.map(({ at }) => at)],
      record,
      subject: keyOn(first.side.tableSide, first.side.indicators[first.variable] ?? "accepted"),
      proposals: [proposal],
      effect: 1,
    },
  ];
}

function isSwapped(pair: Pair, record: number): boolean {
  return pair.usualDistance >= distanceMin && Math.abs(distanceAt(pair, record) + pair.usualDistance) <= toleranceMax;
}

/** How far money lies above cases in a record, in logarithms. */
function distanceAt({ side, other, variable, otherVariable }: Columns, record: number): number {
  return Math.log((other.figures.current[otherVariable]?.[record] ?? Number.NaN) / (side.figures.current[variable]?.[record] ?? Number.NaN));
}

function exchange({ side, other, variable, otherVariable }: Pair, record: number) {
  const [column, otherColumn] = [side.columns[variable], other.columns[otherVariable]];
  if (!column || !otherColumn) return [];
  const [value = Number.NaN, otherValue = Number.NaN] = [column.values[record], otherColumn.values[record]];
  return [
    { at: cellOf(column, record), value: otherValue },
    { at: cellOf(otherColumn, record), value },
  ];
}
