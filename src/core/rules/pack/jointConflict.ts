import type { CountIndicator } from "../../model/indicator";
import { runTogether, type Conflict } from "./conflictOf";
import { isFeasible, type LinearRow } from "./isFeasible";
import type { LinearRule } from "./linearRule";

/** How a rule stands to several others together. */
export interface JointConflict {
  readonly kind: Conflict;
  readonly otherIds: readonly string[];
}

/**
 * Compares a rule with several others that run on one table: together they may leave nothing but zeros, or an inequality that is always an
 * equality; or they may say all that the rule says. `undefined` when neither is the case, or when one other rule alone is to blame.
 */
export function jointConflict(rule: LinearRule, others: readonly LinearRule[]): JointConflict | undefined {
  const beside = soundOf(besideOf(rule, others));
  const blamed = !isSound([rule, ...beside]) ? fewest(beside, (kept) => !isSound([rule, ...kept])) : [];
  if (blamed.length > 1) return { kind: "contradiction", otherIds: blamed.map(({ id }) => id) };
  const covered = beside.filter((other) => isCovered(rule, other));
  const implying = blamed.length === 0 && implies(covered, rule) ? fewest(covered, (kept) => implies(kept, rule)) : [];
  return implying.length > 1 ? { kind: "redundant", otherIds: implying.map(({ id }) => id) } : undefined;
}

/** The others that run on a table on which the rule runs, as far as they also run beside one another. */
function besideOf(rule: LinearRule, others: readonly LinearRule[]): readonly LinearRule[] {
  const beside: LinearRule[] = [];
  for (const other of others) if (other !== rule && [rule, ...beside].every((each) => runTogether(each, other))) beside.push(other);
  return beside;
}

/** The rules, without those that contradict the ones before them: editions differ, and it is not this rule's fault. */
function soundOf(rules: readonly LinearRule[]): readonly LinearRule[] {
  if (isSound(rules)) return rules;
  return rules.reduce<readonly LinearRule[]>((kept, rule) => (isSound([...kept, rule]) ? [...kept, rule] : kept), []);
}

/** Whether the other rule runs wherever this one does. */
function isCovered(rule: LinearRule, other: LinearRule): boolean {
  return [...other.coefficients.keys()].every((indicator) => rule.coefficients.has(indicator)) && other.onlyWithout.every((indicator) => rule.onlyWithout.includes(indicator));
}

/** Leaves out every rule without which the same still holds. */
function fewest(rules: readonly LinearRule[], holds: (kept: readonly LinearRule[]) => boolean): readonly LinearRule[] {
  return rules.reduce<readonly LinearRule[]>((kept, rule) => {
    const without = kept.filter((each) => each !== rule);
    return holds(without) ? without : kept;
  }, rules);
}

/** Whether figures above zero satisfy all rules, with every inequality truly unequal. All rules are scale-free, so "at least one" stands for "above zero". */
function isSound(rules: readonly LinearRule[]): boolean {
  const indicators = [...new Set(rules.flatMap(({ coefficients }) => [...coefficients.keys()]))];
  return isFeasible(
    rules.map((rule) => {
      const row = rowOf(rule, indicators);
      const atOne = row.reduce((sum, value) => sum + value, 0);
      return { relation: rule.relation, coefficients: row, rightHandSide: (rule.relation === "equal" ? 0 : 1) - atOne };
    }),
  );
}

/** Whether no figures satisfy the rules and break this one. */
function implies(rules: readonly LinearRule[], rule: LinearRule): boolean {
  const indicators = [...rule.coefficients.keys()];
  const given = rules.map((each): LinearRow => ({ relation: each.relation, coefficients: rowOf(each, indicators), rightHandSide: 0 }));
  const broken = (sign: 1 | -1): LinearRow => ({ relation: "equal", coefficients: rowOf(rule, indicators).map((value) => sign * value), rightHandSide: 1 });
  return !isFeasible([...given, broken(-1)]) && (rule.relation === "atLeast" || !isFeasible([...given, broken(1)]));
}

function rowOf({ coefficients }: LinearRule, indicators: readonly CountIndicator[]): readonly number[] {
  return indicators.map((indicator) => coefficients.get(indicator) ?? 0);
}
