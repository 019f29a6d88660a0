import type { Language } from "../../locale";
import { languageNamed, rememberedLanguage, rememberLanguage } from "../../taskpane/rememberedLanguage";

/** The language of the page: what its address asks for, otherwise what was chosen last. The pane beside it remembers in the same place, so both speak the same. */
export function pageLanguage(address: string): Language {
  const asked = languageNamed(new URL(address).searchParams.get("lang"));
  if (asked !== undefined) rememberLanguage(asked);
  return asked ?? rememberedLanguage();
}
