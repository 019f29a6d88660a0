import { cellOf } from "../model/records";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { earlierTable, type EarlierTable } from "./earlierTable";
import { cellsOfFigures, figureOf, isRateBlamed, percentOf } from "./sideShares";

const wholeYear = 12;

/** Có điều kiện must have lost more than so many points of phải thi hành in the last month. */
const shareDropPointsMin = 10;
/** As much was entrusted in the last month as in the eleven before … */
const entrustedFactorMin = 2;
/** … and it is no trifle of what is to be enforced. */
const entrustedShareMin = 0.01;

/** What leaves có điều kiện in the last month of a year: classified anew, or entrusted to others, just before the results count. */
export const yearEndShift: Detector = {
  ruleId: "SS-03",
  detect: (side) => {
    const earlier = earlierTable(side, (then, now) => then.year === now.year && then.months === wholeYear - 1 && now.months === wholeYear);
    if (!earlier) return { figures: ["previousPeriod"] };
    const anomalies = side.figures.units.flatMap((record) => [...shareFell(side, earlier, record), ...entrustedJumped(side, earlier, record)]);
    return { examinedCount: side.figures.units.length * 2, anomalies };
  },
};

function shareFell(side: AnomalySide, { figureOf: before, period }: EarlierTable, record: number): readonly Anomaly[] {
  const variable = side.indicators.indexOf("eligible");
  const [column, eligible, toEnforce] = [side.columns[variable], before("eligible", record), before("toEnforce", record)];
  if (!column || !eligible || !toEnforce || isRateBlamed(side, record)) return [];
  const now = (indicator: "eligible" | "toEnforce") => figureOf(side, indicator, { record, when: "current" });
  const earlierPercent = percentOf(eligible.value, toEnforce.value);
  const percent = percentOf(now("eligible"), now("toEnforce"));
  if (!(earlierPercent - percent > shareDropPointsMin)) return [];
  return [
    {
      report: { code: "yearEndReclassified", facts: { side: side.tableSide.side, earlierPercent, percent, earlierMonths: period.months, earlierSheet: eligible.at.sheet } },
      cells: [cellOf(column, record), ...cellsOfFigures(side, record, ["toEnforce"]), eligible.at, toEnforce.at],
      record,
      subject: keyOn(side.tableSide, "eligible"),
      effect: columnEffect(side, { variable }, eligible.value - now("eligible")),
    },
  ];
}

function entrustedJumped(side: AnomalySide, { figureOf: before, period }: EarlierTable, record: number): readonly Anomaly[] {
  const variable = side.indicators.indexOf("entrusted");
  const [column, earlier] = [side.columns[variable], before("entrusted", record)];
  const value = figureOf(side, "entrusted", { record, when: "current" });
  if (!column || !earlier || side.isBlamed(record, variable) || !(value >= entrustedFactorMin * earlier.value)) return [];
  const isTrifle = value - earlier.value <= entrustedShareMin * figureOf(side, "toEnforce", { record, when: "current" });
  if (isTrifle || value === 0) return [];
  return [
    {
      report: { code: "yearEndEntrusted", facts: { side: side.tableSide.side, earlier: earlier.value, value, earlierMonths: period.months, earlierSheet: earlier.at.sheet } },
      cells: [cellOf(column, record), earlier.at],
      record,
      subject: keyOn(side.tableSide, "entrusted"),
      effect: columnEffect(side, { variable }, value - earlier.value),
    },
  ];
}
