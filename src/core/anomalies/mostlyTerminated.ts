import { cellOf } from "../model/records";
import { unitCountMin } from "../repair/plausibility/predictor";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { figureOf, rateParts } from "./sideShares";

/** Where more units than this share do so, it is the custom of the place and not the unusual. */
const unitShareMax = 0.2;

/** Offices whose result is for the larger part đình chỉ, which closes cases without enforcing them. */
export const mostlyTerminated: Detector = {
  ruleId: "BT-08",
  detect: (side) => {
    const variable = side.indicators.indexOf("terminated");
    const { units } = side.figures;
    if (variable < 0) return { figures: [keyOn(side.tableSide, "terminated")] };
    if (units.length < unitCountMin) return { figures: [], unitCountNeeded: unitCountMin };
    const found = units.filter((record) => figureOf(side, "terminated", { record, when: "current" }) > rateParts(side, record, "current").finished / 2);
    const isCustom = found.length > unitShareMax * units.length;
    return { examinedCount: units.length, anomalies: isCustom ? [] : found.flatMap((record) => anomalyOf(side, record, variable)) };
  },
};

function anomalyOf(side: AnomalySide, record: number, variable: number): readonly Anomaly[] {
  const column = side.columns[variable];
  const terminated = column?.values[record] ?? Number.NaN;
  if (!column || side.isBlamed(record, variable)) return [];
  return [
    {
      report: { code: "mostlyTerminated", facts: { side: side.tableSide.side, terminated, finished: rateParts(side, record, "current").finished } },
      cells: [cellOf(column, record)],
      record,
      subject: keyOn(side.tableSide, "terminated"),
      effect: columnEffect(side, { variable }, terminated),
    },
  ];
}
