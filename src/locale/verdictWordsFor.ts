import { verdicts as english } from "./en/verdicts";
import type { Language } from "./language";
import type { VerdictWords } from "./verdictWords";
import { verdicts as vietnamese } from "./vi/verdicts";

/** The words of verdicts and of the journal. They are no part of `Words`, so that the pane is seen without them. */
export function verdictWordsFor(language: Language): VerdictWords {
  return language === "vi" ? vietnamese : english;
}
