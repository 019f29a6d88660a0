import { cellOf } from "../model/records";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { finishedVariable, isRateBlamed, percentOf, rateParts } from "./sideShares";

/** Two units of 63 share a rate of two decimals in every second workbook; three in one of two hundred. */
const unitCountShared = 3;
/** Among more units rates of two decimals meet by chance all the time. */
const unitCountMax = 150;
/** Below this many cases or units of money few rates are possible at all. */
const eligibleMin = 100;

/** The same rate, to two decimals, in several units with different counts: a remark, since where rates crowd together chance does it too. */
export const sameRate: Detector = {
  ruleId: "BT-06",
  detect: (side) => {
    const rated = ratedUnits(side);
    if (rated.length < unitCountMin) return { figures: [], unitCountNeeded: unitCountMin };
    if (rated.length > unitCountMax) return { examinedCount: rated.length, anomalies: [] };
    const byRate = new Map<number, readonly Rated[]>();
    for (const unit of rated) byRate.set(unit.hundredths, [...(byRate.get(unit.hundredths) ?? []), unit]);
    return { examinedCount: rated.length, anomalies: [...byRate.values()].flatMap((units) => sharedRate(side, units)) };
  },
};

interface Rated {
  readonly record: number;
  readonly hundredths: number;
  readonly finished: number;
}

function ratedUnits(side: AnomalySide): readonly Rated[] {
  return side.figures.units.flatMap((record) => {
    const { finished, eligible } = rateParts(side, record, "current");
    const hundredths = Math.round(100 * percentOf(finished, eligible));
    const isTelling = eligible >= eligibleMin && hundredths > 0 && hundredths < 10_000 && !isRateBlamed(side, record);
    return isTelling ? [{ record, hundredths, finished }] : [];
  });
}

function sharedRate(side: AnomalySide, units: readonly Rated[]): readonly Anomaly[] {
  const variable = finishedVariable(side);
  const column = side.columns[variable];
  const different = new Set(units.map(({ finished }) => finished)).size;
  const [first, ...others] = units;
  if (!column || !first || different < unitCountShared ) return [];
  const { records } = side.tableSide.table.set;
  return [
    {
      report: {
        code: "sameRate",
        facts: { side: side.tableSide.side, percent: first.hundredths / 100, labels: units.map(({ record }) => records[record]?.label ?? "") },
      },
      cells: [cellOf(column, first.record), ...others.map(({ record }) => cellOf(column, record))],
      record: first.record,
      severity: "info",
      subject: keyOn(side.tableSide, "rate"),
      effect: 0,
    },
  ];
}
