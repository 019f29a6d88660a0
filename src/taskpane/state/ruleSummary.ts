import type { RuleResult } from "../../core";

/** How the rules fared in all: verdicts for the rules that ran, tables for those that did not. */
export interface RuleTotals {
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
  readonly notRun: number;
}

/** How all rules fared together. What a person switched off is not missed. */
export function ruleTotals(results: readonly RuleResult[]): RuleTotals {
  const totals = { passed: 0, failed: 0, undecided: 0, notRun: 0 };
  for (const result of results) {
    totals.passed += result.passed;
    totals.failed += result.failed;
    totals.undecided += result.undecided;
    if (result.notRunFor !== undefined && !result.switchedOff) totals.notRun += 1;
  }
  return totals;
}

/** One result for each rule, over all tables. A rule counts as run when it ran on any table. */
export function resultsByRule(results: readonly RuleResult[]): readonly RuleResult[] {
  const byRule = new Map<string, RuleResult>();
  for (const result of results) {
    const before = byRule.get(result.ruleId);
    byRule.set(result.ruleId, before === undefined ? result : together(before, result));
  }
  return [...byRule.values()];
}

function together(one: RuleResult, other: RuleResult): RuleResult {
  const base = one.notRunFor === undefined ? one : other;
  return {
    ...base,
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    undecided: one.undecided + other.undecided,
  };
}
