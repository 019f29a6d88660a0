import type { Finding, RuleResult } from "./finding";

/** What a check found: findings in the order to read them, and how every rule fared. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
}
