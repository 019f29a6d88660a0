import type { Indicator } from "../model/indicator";
import { cellOf } from "../model/records";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import { asymmetricScale, type AsymmetricScale } from "../statistics/robustScale";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { cellsOfFigures, finishedVariable, isRateBlamed, percentOf, rateParts } from "./sideShares";

/** Natural extremes are wide (money rates from 1 to 93 %), so that only what stands quite alone is asked about. */
const deviationsMin = 8;
const pointsMin = 10;

/** Rates, and shares of có điều kiện, far from those of all other units of the table, which are of the same side and the same months. */
export const unlikeOtherUnits: Detector = {
  ruleId: "BT-04",
  detect: (side) => {
    const rates = sharesOf(side, "rate");
    const shares = sharesOf(side, "eligibleShare");
    if (rates.length === 0 && shares.length === 0) return { figures: [keyOn(side.tableSide, "finished"), keyOn(side.tableSide, "eligible")] };
    if (rates.length < unitCountMin && shares.length < unitCountMin) return { figures: [], unitCountNeeded: unitCountMin };
    const anomalies = [...strayAmong(side, "rate", rates), ...strayAmong(side, "eligibleShare", shares)];
    return { examinedCount: rates.length + shares.length, anomalies };
  },
};

type ShareIndicator = Extract<Indicator, "rate" | "eligibleShare">;

interface Share {
  readonly record: number;
  readonly percent: number;
}

function sharesOf(side: AnomalySide, indicator: ShareIndicator): readonly Share[] {
  return side.figures.units.flatMap((record) => {
    const { finished, eligible, toEnforce } = rateParts(side, record, "current");
    const percent = indicator === "rate" ? percentOf(finished, eligible) : percentOf(eligible, toEnforce);
    return Number.isNaN(percent) ? [] : [{ record, percent }];
  });
}

function strayAmong(side: AnomalySide, indicator: ShareIndicator, shares: readonly Share[]): readonly Anomaly[] {
  if (shares.length < unitCountMin) return [];
  const scale = asymmetricScale(shares.map(({ percent }) => percent));
  const variable = indicator === "rate" ? finishedVariable(side) : side.indicators.indexOf("eligible");
  return shares.flatMap(({ record, percent }) => {
    const deviationCount = deviationsOf(scale, percent);
    const column = side.columns[variable];
    if (!column || Math.abs(deviationCount) < deviationsMin || Math.abs(percent - scale.location) < pointsMin || isRateBlamed(side, record)) return [];
    const { location, lowerScale, upperScale } = scale;
    const normal = { lower: Math.max(0, location - 3 * lowerScale), upper: Math.min(100, location + 3 * upperScale), unitCount: shares.length, deviationCount };
    return [
      {
        report: { code: "unlikeOtherUnits", facts: { side: side.tableSide.side, indicator, percent, medianPercent: location, normal } },
        cells: [cellOf(column, record), ...cellsOfFigures(side, record, indicator === "rate" ? ["eligible"] : ["toEnforce"])],
        record,
        subject: keyOn(side.tableSide, indicator),
        effect: columnEffect(side, { variable }, column.values[record] ?? Number.NaN),
      } satisfies Anomaly,
    ];
  });
}

function deviationsOf({ location, lowerScale, upperScale }: AsymmetricScale, percent: number): number {
  return (percent - location) / (percent < location ? lowerScale : upperScale);
}
