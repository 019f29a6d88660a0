import type { SummaryPaperWords } from "../app";
import type { Period } from "../core";
import { capitalised } from "./capitalised";
import { commandLineWordsFor } from "./commandLineWordsFor";
import type { Language } from "./language";
import { wordsFor } from "./wordsFor";

/** The words of a national summary. Its tables are an official paper, so they are Vietnamese; where they come from is said in the language of the person. */
export function summaryPaperWords(period: Period | undefined, language: Language): SummaryPaperWords {
  const { summary: official } = commandLineWordsFor("vi");
  const { indicatorNames: indicators, periodName, sideNames } = wordsFor("vi");
  const { summary, report } = commandLineWordsFor(language);
  const { severityCounted } = wordsFor(language);
  return {
    tables: {
      ...official,
      period: period === undefined ? "" : periodName(period),
      sides: { cases: capitalised(sideNames.cases), money: capitalised(sideNames.money) },
      indicators,
    },
    sources: {
      ...summary,
      ...summary.sources,
      columns: { file: report.file, units: summary.sources.units, errors: severityCounted.error, toConfirm: severityCounted.confirm, note: summary.sources.note },
      notes: (texts) => texts.map(capitalised).join(" "),
    },
  };
}
