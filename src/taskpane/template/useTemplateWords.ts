import { templateWordsFor, type TemplateWords } from "../../locale";
import { useWords } from "../frame/WordsContext";

/** The words of this fold in the language that the person chose. */
export function useTemplateWords(): TemplateWords {
  return templateWordsFor(useWords().language);
}
