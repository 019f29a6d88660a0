import type { CheckReport } from "../../core";

/** What a check found, counted: open findings, verdicts of the rules that ran, and rules that could not run. */
export interface CheckCounts {
  readonly errors: number;
  readonly confirms: number;
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
  readonly notRun: number;
}

/** Counts what a check found. A rule that a person switched off, or that another makes needless, is not missed. */
export function checkCounts({ findings, results }: CheckReport): CheckCounts {
  const sum = (field: "passed" | "failed" | "undecided") => results.reduce((total, result) => total + result[field], 0);
  return {
    errors: findings.filter(({ severity }) => severity === "error").length,
    confirms: findings.filter(({ severity }) => severity === "confirm").length,
    passed: sum("passed"),
    failed: sum("failed"),
    undecided: sum("undecided"),
    notRun: results.filter(({ notRunFor = [], unitCountNeeded }) => notRunFor.length > 0 || unitCountNeeded !== undefined).length,
  };
}
