import type { Language } from "../language";
import { pageOf, rulePageIds } from "./pageOf";

/** The page of a rule as a document, from the same data that the pane shows. */
export function pageMarkdown(ruleId: string, language: Language): string {
  const page = pageOf(ruleId, language);
  if (page === undefined) throw new RangeError(`no page for the rule ${ruleId}`);
  const { labels } = page;
  const sections = [
    [labels.formula, page.title],
    [labels.meaning, page.meaning],
    [labels.legalBasis, page.legalBasis ?? labels.noLegalBasis],
    [labels.example, page.example],
    [labels.whatToDo, page.whatToDo],
  ];
  return [`# ${ruleId}: ${page.title}`, ...sections.map(([heading, text]) => `## ${heading}\n\n${text}`)].join("\n\n").concat("\n");
}

/** The list of all pages of a language. */
export function pageListMarkdown(language: Language): string {
  const lines = rulePageIds.map((id) => `- [${id}](${id}.md): ${pageOf(id, language)?.title ?? ""}`);
  return `# ${pageOf(rulePageIds[0] ?? "", language)?.labels.listTitle ?? ""}\n\n${lines.join("\n")}\n`;
}
