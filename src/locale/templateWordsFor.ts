import { template as english } from "./en/template";
import type { Language } from "./language";
import type { TemplateWords } from "./templateWords";
import { template as vietnamese } from "./vi/template";

/** The words of new workbooks. They are no part of `Words`, so that they come with the place. */
export function templateWordsFor(language: Language): TemplateWords {
  return language === "vi" ? vietnamese : english;
}
