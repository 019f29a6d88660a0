import { reviewWordsFor, type ReviewWords } from "../../locale";
import { useWords } from "../frame/WordsContext";

/** The words of this place in the language that the person chose. */
export function useReviewWords(): ReviewWords {
  return reviewWordsFor(useWords().language);
}
