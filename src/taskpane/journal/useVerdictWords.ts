import { verdictWordsFor, type VerdictWords } from "../../locale";
import { useWords } from "../frame/WordsContext";

/** The words of verdicts and of the journal in the language that the person chose. */
export function useVerdictWords(): VerdictWords {
  return verdictWordsFor(useWords().language);
}
