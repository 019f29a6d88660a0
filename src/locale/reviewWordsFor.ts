import { review as english } from "./en/review";
import type { Language } from "./language";
import type { ReviewWords } from "./reviewWords";
import { review as vietnamese } from "./vi/review";

/** The words of the review. They are no part of `Words`, so that only its place loads them. */
export function reviewWordsFor(language: Language): ReviewWords {
  return language === "vi" ? vietnamese : english;
}
