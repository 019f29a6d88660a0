import type { CountIndicator } from "../../model/indicator";
import type { Rule } from "../settings";

/** What a rule says as arithmetic: the figures times their coefficients are 0, or are no less than 0. */
export interface LinearRule {
  readonly id: string;
  readonly relation: "equal" | "atLeast";
  readonly coefficients: ReadonlyMap<CountIndicator, number>;
  /** With any of these the rule does not run. */
  readonly onlyWithout: readonly CountIndicator[];
}

/** A rule as arithmetic; `undefined` for a rule that is none. */
export function linearRule(rule: Rule): LinearRule | undefined {
  switch (rule.kind) {
    case "balance":
      return linear(rule, "equal", [[rule.total, 1], ...rule.parts.map(({ indicator, sign }) => [indicator, -sign] as const)]);
    case "containment":
      return linear(rule, "atLeast", [[rule.total, 1], ...rule.parts.map((indicator) => [indicator, -1] as const)]);
    case "order":
      return linear(rule, "atLeast", [[rule.larger, 1], [rule.smaller, -1]]);
    default:
      return undefined;
  }
}

type Terms = readonly (readonly [CountIndicator, number])[];

function linear(rule: { readonly id: string; readonly onlyWithout?: CountIndicator | readonly CountIndicator[] }, relation: LinearRule["relation"], terms: Terms): LinearRule {
  const { id, onlyWithout = [] } = rule;
  return { id, relation, coefficients: combined(terms, 1, []), onlyWithout: typeof onlyWithout === "string" ? [onlyWithout] : onlyWithout };
}

/** One set of terms and so many times another, without what cancels out. */
export function combined(terms: Iterable<readonly [CountIndicator, number]>, factor: number, others: Iterable<readonly [CountIndicator, number]>): ReadonlyMap<CountIndicator, number> {
  const sums = new Map<CountIndicator, number>();
  for (const [indicator, value] of terms) sums.set(indicator, (sums.get(indicator) ?? 0) + value);
  for (const [indicator, value] of others) sums.set(indicator, (sums.get(indicator) ?? 0) + factor * value);
  return new Map([...sums].filter(([, value]) => value !== 0));
}
