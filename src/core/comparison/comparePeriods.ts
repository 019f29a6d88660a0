import type { Finding } from "../model/finding";
import type { ComparedTable } from "./comparedTable";
import type { ComparisonResult, TableComparison } from "./tableComparison";
import { closingFindings } from "./closingFindings";
import { cumulativeFindings } from "./cumulativeFindings";
import { statedFindings } from "./statedFindings";

/**
 * What tables say against the reports of other periods: cumulative figures that fell, openings above last year's closing, and what the
 * tables themselves state of the earlier period and of the change since. Sheets of one workbook are held against each other by its check.
 */
export function comparePeriods(now: readonly ComparedTable[], before: readonly ComparedTable[], results: readonly ComparisonResult[]): readonly Finding[] {
  const files = before.filter(({ file }) => file !== undefined);
  const bySet = new Map(now.map((table) => [table.set.id, table]));
  return [
    ...now.flatMap((table) => [...cumulativeFindings(table, files), ...closingFindings(table, files)]),
    ...results.filter(isCompared).flatMap((result) => {
      const table = bySet.get(result.tableId);
      return table ? statedFindings(table, result) : [];
    }),
  ];
}

function isCompared(result: ComparisonResult): result is TableComparison {
  return result.kind === "compared";
}
