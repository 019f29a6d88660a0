import { languages, type Language } from "../locale";
import { inStorage } from "./inStorage";

const storageKey = "soat-chi-tieu.language";

/** A language of ours by its name; undefined for anything else. */
export function languageNamed(name: string | null | undefined): Language | undefined {
  return languages.find((language) => language === name);
}

/**
 * The language that was chosen on this machine before, in the pane or on the page; Vietnamese until one is chosen.
 * Those whom this serves write Vietnamese, and many of their offices run an English Windows: what Excel or the browser speaks says nothing about them.
 */
export function rememberedLanguage(): Language {
  return languageNamed(inStorage((storage) => storage.getItem(storageKey))) ?? "vi";
}

/** Remembers a language on this machine. Where the browser forbids storage, it is forgotten with the pane. */
export function rememberLanguage(language: Language): void {
  inStorage((storage) => storage.setItem(storageKey, language));
}
