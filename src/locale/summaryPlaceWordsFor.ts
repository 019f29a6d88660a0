import { summary as english } from "./en/summary";
import type { Language } from "./language";
import type { SummaryPlaceWords } from "./summaryPlaceWords";
import { summary as vietnamese } from "./vi/summary";

/** The words of the place of summaries. They are no part of `Words`, so that they come with the place. */
export function summaryPlaceWordsFor(language: Language): SummaryPlaceWords {
  return language === "vi" ? vietnamese : english;
}
