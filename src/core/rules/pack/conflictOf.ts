import { combined, type LinearRule } from "./linearRule";

/** How two rules stand to each other: no figures but zeros satisfy both, or the first says nothing that the second does not. */
export type Conflict = "contradiction" | "redundant";

/**
 * Compares a rule with another that may run on the same table. Figures are never negative, so a sum of figures that has to be zero, or less,
 * leaves nothing but zeros: such rules contradict each other. Two inequalities that leave only equality count as contradicting too.
 */
export function conflictOf(rule: LinearRule, other: LinearRule): Conflict | undefined {
  if (!runTogether(rule, other)) return undefined;
  const sums = factorsOf(rule, other).map((factor) => ({ factor, values: [...combined(rule.coefficients, factor, other.coefficients).values()] }));
  const added = sums.filter(({ factor }) => other.relation === "equal" || factor > 0);
  if (added.some(({ values }) => isContradiction(values, rule, other))) return "contradiction";
  const taken = sums.filter(({ factor }) => other.relation === "equal" || (factor < 0 && rule.relation === "atLeast"));
  return isCovered(rule, other) && taken.some(({ values }) => isImplied(values, rule)) ? "redundant" : undefined;
}

/** Neither needs a figure in whose presence the other keeps silent. */
export function runTogether(one: LinearRule, other: LinearRule): boolean {
  return !one.onlyWithout.some((indicator) => other.coefficients.has(indicator)) && !other.onlyWithout.some((indicator) => one.coefficients.has(indicator));
}

/** How often the other rule is added to the first, or taken from it, so that a figure of both cancels out. */
function factorsOf(rule: LinearRule, other: LinearRule): readonly number[] {
  const cancelling = [...rule.coefficients].flatMap(([indicator, value]) => {
    const otherValue = other.coefficients.get(indicator);
    return otherValue === undefined ? [] : [-value / otherValue];
  });
  return [...new Set(cancelling)];
}

function isContradiction(values: readonly number[], rule: LinearRule, other: LinearRule): boolean {
  if (values.length === 0) return rule.relation === "atLeast" && other.relation === "atLeast";
  const isNoneAbove = values.every((value) => value < 0);
  return isNoneAbove || (rule.relation === "equal" && other.relation === "equal" && values.every((value) => value > 0));
}

/** An equality follows when nothing is left of it, an inequality when only figures are left that are never negative. */
function isImplied(values: readonly number[], { relation }: LinearRule): boolean {
  return relation === "equal" ? values.length === 0 : values.every((value) => value > 0);
}

/** Whether the other rule runs wherever this one does. */
function isCovered(rule: LinearRule, other: LinearRule): boolean {
  const hasFigures = [...other.coefficients.keys()].every((indicator) => rule.coefficients.has(indicator));
  return hasFigures && other.onlyWithout.every((indicator) => rule.onlyWithout.includes(indicator));
}
