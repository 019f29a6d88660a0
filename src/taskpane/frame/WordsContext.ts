import { createContext, useContext } from "react";
import { wordsFor, type Words } from "../../locale";

/** The words of the language that the person chose. */
export const WordsContext = createContext<Words>(wordsFor("vi"));

/** The words of the language that the person chose. */
export function useWords(): Words {
  return useContext(WordsContext);
}
