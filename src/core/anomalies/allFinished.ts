import { cellOf } from "../model/records";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import { median } from "../statistics/median";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { cellsOfFigures, finishedVariable, isRateBlamed, rateParts } from "./sideShares";

/** An office of this part of the median finishes everything now and then; a larger one hardly. */
const sizeMin = 0.1;

/** Offices that have finished everything that had the conditions, to the last case or nghìn đồng. */
export const allFinished: Detector = {
  ruleId: "BT-07",
  detect: (side) => {
    const units = side.figures.units.filter((record) => rateParts(side, record, "current").eligible > 0);
    if (finishedVariable(side) < 0 || !side.indicators.includes("eligible")) return { figures: [keyOn(side.tableSide, "finished"), keyOn(side.tableSide, "eligible")] };
    if (units.length < unitCountMin) return { figures: [], unitCountNeeded: unitCountMin };
    const least = sizeMin * median(units.map((record) => rateParts(side, record, "current").eligible));
    return { examinedCount: units.length, anomalies: units.flatMap((record) => anomalyOf(side, record, least)) };
  },
};

function anomalyOf(side: AnomalySide, record: number, least: number): readonly Anomaly[] {
  const { finished, eligible } = rateParts(side, record, "current");
  const variable = finishedVariable(side);
  const column = side.columns[variable];
  if (!column || finished !== eligible || eligible < least || isRateBlamed(side, record)) return [];
  return [
    {
      report: { code: "allFinished", facts: { side: side.tableSide.side, value: finished } },
      cells: [cellOf(column, record), ...cellsOfFigures(side, record, ["eligible"])],
      record,
      subject: keyOn(side.tableSide, "finished"),
      effect: columnEffect(side, { variable }, finished),
    },
  ];
}
