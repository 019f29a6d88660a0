import { settings as english } from "./en/settings";
import type { Language } from "./language";
import type { SettingsWords } from "./settingsWords";
import { settings as vietnamese } from "./vi/settings";

/** The words of the settings. They are no part of `Words`, so that they come with their screen. */
export function settingsWordsFor(language: Language): SettingsWords {
  return language === "vi" ? vietnamese : english;
}
