import { countIndicators } from "../../model/indicator";
import type { Rule } from "../settings";
import { toleranceUnitOf } from "../toleranceUnit";
import { conflictOf } from "./conflictOf";
import { jointConflict } from "./jointConflict";
import { linearRule, type LinearRule } from "./linearRule";

/** What is wrong with a set of rules, before any table is checked. */
export type PackProblem =
  | { readonly kind: "duplicateId"; readonly ruleId: string }
  | { readonly kind: "unknownIndicator"; readonly ruleId: string; readonly indicator: string }
  | { readonly kind: "repeatedIndicator"; readonly ruleId: string; readonly indicator: string }
  | { readonly kind: "badTolerance"; readonly ruleId: string; readonly tolerance: number }
  | { readonly kind: "contradiction" | "redundant"; readonly ruleId: string; readonly otherId: string }
  /** Of several rules together, where no two of them are to blame. */
  | { readonly kind: "jointContradiction" | "jointlyRedundant"; readonly ruleId: string; readonly otherIds: readonly string[] };

/** Everything that is wrong with a set of rules that are to run together: the rules of an edition, or those with a person's own. */
export function packProblems(rules: readonly Rule[]): readonly PackProblem[] {
  return [...duplicates(rules), ...rules.flatMap(indicatorProblems), ...rules.flatMap(toleranceProblems), ...conflicts(rules)];
}

function duplicates(rules: readonly Rule[]): readonly PackProblem[] {
  const ids = rules.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((ruleId) => ({ kind: "duplicateId", ruleId }));
}

function indicatorProblems(rule: Rule): readonly PackProblem[] {
  const named = namesIn(rule);
  const unknown = named.filter((name) => !countIndicators.some((indicator) => indicator === name));
  const repeated = new Set(named.filter((name, index) => named.indexOf(name) !== index));
  return [
    ...unknown.map((indicator): PackProblem => ({ kind: "unknownIndicator", ruleId: rule.id, indicator })),
    ...[...repeated].map((indicator): PackProblem => ({ kind: "repeatedIndicator", ruleId: rule.id, indicator })),
  ];
}

function namesIn(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "balance":
      return [rule.total, ...rule.parts.map(({ indicator }) => indicator)];
    case "containment":
    case "remainder":
      return [rule.total, ...rule.parts];
    case "order":
      return [rule.smaller, rule.larger];
    default:
      return [];
  }
}

function toleranceProblems(rule: Rule): readonly PackProblem[] {
  const { id: ruleId, tolerance } = rule;
  const isBad = tolerance !== undefined && (!(tolerance >= 0 && tolerance < Infinity) || toleranceUnitOf(rule.kind) === undefined);
  const shareMax = rule.kind === "remainder" ? rule.shareMax : 0;
  if (isBad) return [{ kind: "badTolerance", ruleId, tolerance }];
  return shareMax >= 0 && shareMax <= 1 ? [] : [{ kind: "badTolerance", ruleId, tolerance: shareMax }];
}

/**
 * Each pair once: the later rule is held against the earlier, and an earlier one is redundant only if the later is not. Rules that no pair
 * blames are held against all before them together.
 */
function conflicts(rules: readonly Rule[]): readonly PackProblem[] {
  const linear = rules.flatMap((rule) => linearRule(rule) ?? []);
  return linear.flatMap((rule, index) => {
    const earlier = linear.slice(0, index);
    const pairs = earlier.flatMap((other) => conflictBetween(rule, other));
    return pairs.length > 0 ? pairs : jointProblems(rule, earlier);
  });
}

function jointProblems(rule: LinearRule, earlier: readonly LinearRule[]): readonly PackProblem[] {
  const found = jointConflict(rule, earlier);
  return found ? [{ kind: found.kind === "contradiction" ? "jointContradiction" : "jointlyRedundant", ruleId: rule.id, otherIds: found.otherIds }] : [];
}

function conflictBetween(rule: LinearRule, earlier: LinearRule): readonly PackProblem[] {
  const forward = conflictOf(rule, earlier);
  if (forward !== undefined) return [{ kind: forward, ruleId: rule.id, otherId: earlier.id }];
  const backward = conflictOf(earlier, rule);
  return backward === undefined ? [] : [{ kind: backward, ruleId: earlier.id, otherId: rule.id }];
}
