import type { Period, RecordSet } from "../../core";

/** The periods of tables, each once, in the order of the tables. */
export function periodsOf(tables: readonly RecordSet[]): readonly Period[] {
  const periods = tables.flatMap(({ period }) => period ?? []);
  return [...new Map(periods.map((period) => [`${period.year} ${period.months}`, period])).values()];
}
