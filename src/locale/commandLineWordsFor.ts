import type { CommandLineWords } from "./commandLineWords";
import { commandLine as english } from "./en/commandLine";
import type { Language } from "./language";
import { commandLine as vietnamese } from "./vi/commandLine";

/** The words of the command line. They are no part of `Words`, so that a pane does not load them. */
export function commandLineWordsFor(language: Language): CommandLineWords {
  return language === "vi" ? vietnamese : english;
}
