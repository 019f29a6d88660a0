import { languages } from "../../src/locale";
import { pageListMarkdown, pageMarkdown, rulePageIds } from "../../src/locale/pages";

/** Every document of docs/rules by its path there. */
export function ruleDocuments(): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language) => [
      [`${language}/README.md`, pageListMarkdown(language)] as const,
      ...rulePageIds.map((id) => [`${language}/${id}.md`, pageMarkdown(id, language)] as const),
    ]),
  );
}
