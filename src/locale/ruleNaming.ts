import { anomalyIds, ruleList, settingsRuleId, type AnomalyId, type Indicator, type Rule, type RuleKind } from "../core";
import { capitalised } from "./capitalised";
import { partNames } from "./partNames";

/** Kinds of rules whose names are made of the indicators that they hold together. */
type KindWithTerms = "balance" | "containment" | "remainder" | "order";

/** What a language has to say to name every rule. */
export interface RuleNameWords {
  readonly kinds: Readonly<Record<Exclude<RuleKind, KindWithTerms>, string>>;
  readonly anomalies: Readonly<Record<AnomalyId, string>>;
  readonly settingsSheet: string;
  readonly indicators: Readonly<Record<Indicator, string>>;
  readonly remainder: (total: string, shareMax: number) => string;
}

const rules: ReadonlyMap<string, Rule> = new Map(ruleList.map((rule) => [rule.id, rule]));

/** Names rules by what they hold, in the words of a language. A rule without words is called by its id. */
export function ruleNaming(words: RuleNameWords): (ruleId: string) => string {
  return (ruleId) => {
    const rule = rules.get(ruleId);
    return capitalised(rule === undefined ? (nameOutsideOfRules(ruleId, words) ?? ruleId) : nameOf(rule, words));
  };
}

function nameOutsideOfRules(ruleId: string, { anomalies, settingsSheet }: RuleNameWords): string | undefined {
  if (ruleId === settingsRuleId) return settingsSheet;
  const anomalyId = anomalyIds.find((id) => id === ruleId);
  return anomalyId && anomalies[anomalyId];
}

function nameOf(rule: Rule, { kinds, indicators, remainder }: RuleNameWords): string {
  switch (rule.kind) {
    case "balance":
      return `${indicators[rule.total]} = ${partNames(rule.parts, indicators)}`;
    case "containment":
      return `${partNames(rule.parts.map((indicator) => ({ indicator })), indicators)} ≤ ${indicators[rule.total]}`;
    case "remainder":
      return remainder(indicators[rule.total], rule.shareMax);
    case "order":
      return `${indicators[rule.smaller]} ≤ ${indicators[rule.larger]}`;
    default:
      return kinds[rule.kind];
  }
}
