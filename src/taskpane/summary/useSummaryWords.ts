import { summaryPlaceWordsFor, type SummaryPlaceWords } from "../../locale";
import { useWords } from "../frame/WordsContext";

/** The words of this place in the language that the person chose. */
export function useSummaryWords(): SummaryPlaceWords {
  return summaryPlaceWordsFor(useWords().language);
}
