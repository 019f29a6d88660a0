import type { Side } from "../model/indicator";
import type { Period } from "../model/period";
import { matchKey } from "../text/matchKey";
import { orderOf } from "./summaryPeriods";
import { summaryOf } from "./summaryOf";
import type { Summary, SummaryUnit } from "./summary";
import type { SideSummary } from "./sideSummary";
import type { SummaryQuestion } from "./summaryQuestion";

/** A rate at the end of a period. */
export interface TrendPoint {
  readonly period: Pick<Period, "year" | "months">;
  /** In percent. */
  readonly rate: number;
  readonly isUnverified: boolean;
}

/**
 * The rates of a unit over all periods that the tables speak of, in the order of time; of the total where no unit is given. The same period
 * last year comes from the table's own earlier columns where no table has it.
 */
export function trendOf(question: SummaryQuestion, side: Side, unit: SummaryUnit | undefined): readonly TrendPoint[] {
  const known = summaryOf(question).periods.flatMap((period) => {
    const found = sideIn(summaryOf({ ...question, period }), side, unit);
    return found ? [{ period, found }] : [];
  });
  const points = new Map<number, TrendPoint>();
  for (const { period, found } of known) {
    if (found.rate !== undefined) points.set(orderOf(period), { period, rate: found.rate, isUnverified: found.unverified.has("rate") });
  }
  for (const { period, found } of known) {
    const before = { year: period.year - 1, months: period.months };
    if (found.earlierRate === undefined || points.has(orderOf(before))) continue;
    points.set(orderOf(before), { period: before, rate: found.earlierRate, isUnverified: found.unverified.has("earlierRate") });
  }
  return [...points].sort(([one], [other]) => one - other).map(([, point]) => point);
}

function sideIn({ total, units }: Summary, side: Side, unit: SummaryUnit | undefined): SideSummary | undefined {
  if (unit === undefined) return total?.bySide[side];
  const key = matchKey(unit.label);
  return units.find(({ label }) => matchKey(label) === key)?.bySide[side];
}
