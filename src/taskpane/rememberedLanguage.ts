import { languages, type Language } from "../locale";

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

/** A browser may forbid storage to a frame by throwing at the very name of it; a language is not worth a failure. */
function inStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
