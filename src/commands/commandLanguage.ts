import type { Language } from "../locale";

/** The language of a ribbon button, which has no switch of its own: Vietnamese, unless Excel itself speaks something else. */
export function commandLanguage(displayLanguage: string): Language {
  return /^vi\b/i.test(displayLanguage) || displayLanguage === "" ? "vi" : "en";
}
