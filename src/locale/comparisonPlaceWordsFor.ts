import type { ComparisonPlaceWords } from "./comparisonPlaceWords";
import { comparisonPlace as english } from "./en/comparisonPlace";
import type { Language } from "./language";
import { comparisonPlace as vietnamese } from "./vi/comparisonPlace";

/** The words of the place of comparisons. They are no part of `Words`, so that they come with the place. */
export function comparisonPlaceWordsFor(language: Language): ComparisonPlaceWords {
  return language === "vi" ? vietnamese : english;
}
