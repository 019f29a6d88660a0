import { anomalyIds, ruleList, settingsRuleId, type Rule } from "../../core";
import type { Language } from "../language";
import { wordsFor } from "../wordsFor";
import { rulePages as english } from "./en/rulePages";
import type { PageLabels, PageSubject, RulePage, RulePages } from "./rulePage";
import { rulePages as vietnamese } from "./vi/rulePages";

/** A page with everything that it shows. */
export interface FullPage extends RulePage {
  readonly title: string;
  /** `undefined` for what rests on no law, but on what is usual. */
  readonly legalBasis: string | undefined;
  readonly labels: PageLabels;
}

const pages: Readonly<Record<Language, RulePages>> = { vi: vietnamese, en: english };
const labels: Readonly<Record<Language, PageLabels>> = {
  vi: {
    formula: "Công thức",
    meaning: "Ý nghĩa",
    legalBasis: "Căn cứ",
    noLegalBasis: "Không theo văn bản nào: so với điều thường thấy.",
    example: "Ví dụ",
    whatToDo: "Cách xử lý",
    listTitle: "Các quy tắc kiểm tra",
  },
  en: {
    formula: "Formula",
    meaning: "Meaning",
    legalBasis: "Legal basis",
    noLegalBasis: "No law: it is compared with what is usual.",
    example: "Example",
    whatToDo: "What to do",
    listTitle: "The rules of the check",
  },
};

const rules: ReadonlyMap<string, Rule> = new Map(ruleList.map((rule) => [rule.id, rule]));

/** The ids of all rules that have a page, in the order of the list. */
export const rulePageIds: readonly string[] = [...ruleList.map(({ id }) => id), ...anomalyIds, settingsRuleId];

/** The page of a rule; `undefined` for an id that is none of ours, such as that of a person's own rule. */
export function pageOf(ruleId: string, language: Language): FullPage | undefined {
  const subject = subjectOf(ruleId);
  if (subject === undefined) return undefined;
  const { ruleName } = wordsFor(language);
  return { ...pages[language][subject], title: ruleName(ruleId), legalBasis: rules.get(ruleId)?.legalReference, labels: labels[language] };
}

function subjectOf(ruleId: string): PageSubject | undefined {
  if (ruleId === settingsRuleId) return "settings";
  return rules.get(ruleId)?.kind ?? anomalyIds.find((id) => id === ruleId);
}
