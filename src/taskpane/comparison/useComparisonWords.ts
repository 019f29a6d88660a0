import { comparisonPlaceWordsFor, type ComparisonPlaceWords } from "../../locale";
import { useWords } from "../frame/WordsContext";

/** The words of this place, in the language that the person chose. */
export function useComparisonWords(): ComparisonPlaceWords {
  return comparisonPlaceWordsFor(useWords().language);
}
