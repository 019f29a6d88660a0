import type { RecordSet } from "../../core";
import type { TypedLine } from "./typedLine";

/** The year to show first: that of the latest table, else the latest that has a target; "" where nothing tells. */
export function shownYear(lines: readonly TypedLine[], tables: readonly RecordSet[]): string {
  const ofTables = tables.flatMap(({ period }) => (period ? [period.year] : []));
  const ofLines = lines.map(({ draft }) => Number(draft.year)).filter((year) => year > 0);
  const years = ofTables.length > 0 ? ofTables : ofLines;
  return years.length > 0 ? String(Math.max(...years)) : "";
}
