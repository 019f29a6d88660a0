import { sideSummarySheets, sourcesSheet, type NationalSummary, type Submission } from "../../../app";
import type { PlannedSheet } from "../../../core";
import { commandLineWordsFor, wordsFor } from "../../../locale";

/** The national summary as sheets: the tables of units, and where its figures come from. It is an official paper, so it is Vietnamese in every language. */
export function summarySheets(summary: NationalSummary, submissions: readonly Submission[]): readonly PlannedSheet[] {
  const { summary: words, report } = commandLineWordsFor("vi");
  const { indicatorNames: indicators, severityCounted, periodName } = wordsFor("vi");
  const period = summary.period === undefined ? "" : periodName(summary.period);
  const columns = { file: report.file, units: words.sources.units, errors: severityCounted.error, toConfirm: severityCounted.confirm, note: words.sources.note };
  return [
    ...sideSummarySheets(summary, { ...words, period, sides: { cases: "Về việc", money: "Về tiền" }, indicators }),
    sourcesSheet(summary, submissions, { ...words, ...words.sources, columns }),
  ];
}
