import { cellOf } from "../model/records";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import { locationScale } from "../statistics/robustScale";
import { columnEffect } from "./columnEffect";
import { rateMovement, type RateMovement } from "../comparison/rateMovement";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { cellsOfFigures, isRateBlamed, percentOf, rateParts, type RateParts } from "./sideShares";

/** The rate must have risen by this many points … */
const risePointsMin = 2;
/** … while có điều kiện lost this many points of phải thi hành … */
const shareDropPointsMin = 10;
/** … and so much more than other units'. */
const deviationsMin = 4;

/** Rates that rose because fewer cases or less money counted as có điều kiện, not because more was finished. */
export const denominatorShrank: Detector = {
  ruleId: "BT-10",
  detect: (side) => {
    if (!side.earlier) return { figures: ["samePeriodLastYear"] };
    const moved = side.figures.units.flatMap((record) => movedUnit(side, record));
    if (moved.length < unitCountMin) return { figures: [], unitCountNeeded: unitCountMin };
    const drops = locationScale(moved.map(({ shareDrop }) => shareDrop));
    const found = moved.filter((unit) => isBySmallerBase(unit) && unit.shareDrop - drops.location >= deviationsMin * drops.scale);
    return { examinedCount: moved.length, anomalies: found.flatMap((unit) => anomalyOf(side, unit)) };
  },
};

interface MovedUnit {
  readonly record: number;
  readonly now: RateParts;
  readonly earlier: RateParts;
  readonly move: RateMovement;
  /** By how many points the share of có điều kiện in phải thi hành fell. */
  readonly shareDrop: number;
}

function movedUnit(side: AnomalySide, record: number): readonly MovedUnit[] {
  const [now, earlier] = [rateParts(side, record, "current"), rateParts(side, record, "earlier")];
  const move = rateMovement(earlier, now);
  const shareDrop = percentOf(earlier.eligible, earlier.toEnforce) - percentOf(now.eligible, now.toEnforce);
  return !("noValue" in move) && Number.isFinite(shareDrop) ? [{ record, now, earlier, move, shareDrop }] : [];
}

function isBySmallerBase({ move, now, earlier, shareDrop }: MovedUnit): boolean {
  const isBase = now.eligible < earlier.eligible && move.denominatorPoints > move.numeratorPoints;
  return isBase && move.points >= risePointsMin && shareDrop >= shareDropPointsMin;
}

function anomalyOf(side: AnomalySide, { record, now, earlier, move }: MovedUnit): readonly Anomaly[] {
  const variable = side.indicators.indexOf("eligible");
  const column = side.columns[variable];
  if (!column || !side.earlier || isRateBlamed(side, record)) return [];
  return [
    {
      report: {
        code: "denominatorShrank",
        facts: {
          side: side.tableSide.side,
          basis: side.earlier.basis,
          earlierPercent: percentOf(earlier.finished, earlier.eligible),
          percent: percentOf(now.finished, now.eligible),
          numeratorPoints: move.numeratorPoints,
          denominatorPoints: move.denominatorPoints,
          earlierSharePercent: percentOf(earlier.eligible, earlier.toEnforce),
          sharePercent: percentOf(now.eligible, now.toEnforce),
        },
      },
      cells: [cellOf(column, record), ...cellsOfFigures(side, record, ["finished", "toEnforce"])],
      record,
      subject: keyOn(side.tableSide, "rate"),
      effect: columnEffect(side, { variable }, earlier.eligible - now.eligible),
    },
  ];
}
