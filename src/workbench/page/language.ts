import { languages, type Language } from "../../locale";

/** Where the pane remembers the language that was chosen last; the page shares it, so that both speak the same. */
const storageKey = "soat-chi-tieu.language";

/** The first of several wishes, given as language tags, that is a language of ours; otherwise Vietnamese. */
export function languageFor(wishes: readonly (string | null)[]): Language {
  for (const wish of wishes) {
    const tag = wish?.split("-")[0]?.toLowerCase();
    const language = languages.find((each) => each === tag);
    if (language !== undefined) return language;
  }
  return "vi";
}

/** The language of the page: what the address asks for, what was chosen last, what the browser prefers. The pane follows it. */
export function pageLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  const language = languageFor([asked, localStorage.getItem(storageKey), ...navigator.languages]);
  localStorage.setItem(storageKey, language);
  return language;
}
