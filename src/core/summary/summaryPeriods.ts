import type { Period } from "../model/period";
import type { RecordSet } from "../model/records";

type PeriodName = Pick<Period, "year" | "months">;

/** The periods that tables speak of, the latest first. */
export function periodsOf(tables: readonly RecordSet[]): readonly Period[] {
  const named = new Map(tables.flatMap(({ period }) => (period ? [[orderOf(period), period] as const] : [])));
  return [...named].sort(([one], [other]) => other - one).map(([, period]) => period);
}

/** The period that was asked for, where there is a table of it; else the latest. */
export function chosenPeriod(periods: readonly Period[], wanted: PeriodName | undefined): Period | undefined {
  return periods.find((period) => wanted !== undefined && orderOf(period) === orderOf(wanted)) ?? periods[0];
}

/** Whether a table speaks of a period. One that names none goes with every period. */
export function isOfPeriod({ period }: RecordSet, wanted: PeriodName | undefined): boolean {
  return period === undefined || wanted === undefined || orderOf(period) === orderOf(wanted);
}

/** The place of a period in time. */
export function orderOf({ year, months }: PeriodName): number {
  return year * 12 + months;
}
