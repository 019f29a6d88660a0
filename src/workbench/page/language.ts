import { languages, type Language } from "../../locale";

/** The language of the page: what the address asks for, otherwise what the browser prefers, otherwise Vietnamese. */
export function pageLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get("lang");
  const wishes = [asked ?? "", ...preferred].map((tag) => tag.split("-")[0]?.toLowerCase());
  for (const wish of wishes) {
    const language = languages.find((each) => each === wish);
    if (language !== undefined) return language;
  }
  return "vi";
}
