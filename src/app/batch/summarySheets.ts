import type { PlannedSheet } from "../../core";
import { sideSummarySheets, type SummarySheetWords } from "./sideSummarySheets";
import { sourcesSheet, type SourcesSheetWords, type SummarySources } from "./sourcesSheet";

/** The words of all sheets of a national summary. */
export interface SummaryPaperWords {
  readonly tables: SummarySheetWords;
  readonly sources: SourcesSheetWords;
}

/** The national summary as sheets: the tables of units, and where their figures come from. */
export function summarySheets(sources: SummarySources, words: SummaryPaperWords): readonly PlannedSheet[] {
  return [...sideSummarySheets(sources.summary, words.tables), sourcesSheet(sources, words.sources)];
}
