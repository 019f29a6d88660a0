import { live as english } from "./en/live";
import type { Language } from "./language";
import type { LiveWords } from "./liveWords";
import { live as vietnamese } from "./vi/live";

/** The words of checking while typing. */
export function liveWordsFor(language: Language): LiveWords {
  return language === "vi" ? vietnamese : english;
}
