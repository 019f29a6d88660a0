import { languages, type Language } from "../locale";
import { inStorage } from "./inStorage";

const storageKey = "soat-chi-tieu.language";

/** The language that was chosen on this machine before; Vietnamese until one is chosen. */
export function rememberedLanguage(): Language {
  const stored = inStorage((storage) => storage.getItem(storageKey));
  return languages.find((language) => language === stored) ?? "vi";
}

/** Remembers a language on this machine. Where the browser forbids storage, it is forgotten with the pane. */
export function rememberLanguage(language: Language): void {
  inStorage((storage) => storage.setItem(storageKey, language));
}
