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
    if (isMissed(result)) totals.notRun += 1;
  }
  return totals;
}

/** A rule that did not run for want of figures. One that another rule makes needless is not missed. */
function isMissed({ notRunFor, unitCountNeeded }: RuleResult): boolean {
  return (notRunFor !== undefined && notRunFor.length > 0) || unitCountNeeded !== undefined;
}

/** One result for each rule, over all tables. A rule counts as run when it ran on any table; a needless one is left out. */
export function resultsByRule(results: readonly RuleResult[]): readonly RuleResult[] {
  const byRule = new Map<string, RuleResult>();
  for (const result of results) {
    const before = byRule.get(result.ruleId);
    byRule.set(result.ruleId, before === undefined ? result : together(before, result));
  }
  return [...byRule.values()].filter((result) => result.notRunFor === undefined || isMissed(result) || result.switchedOff);
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
