import type { Severity } from "../model/finding";
import type { Breach } from "./outcome/outcome";
import type { Rule } from "./settings";
import type { TableUnderCheck } from "./table/tableUnderCheck";

/** A breach with the rule that it breaks and the table that it stands in. */
export interface RuleBreach {
  readonly breach: Breach;
  readonly rule: Rule;
  readonly table: TableUnderCheck;
}

const severities: readonly Severity[] = ["info", "confirm", "error"];

/** How grave a severity is; more is graver. */
export function gravityOf(severity: Severity): number {
  return severities.indexOf(severity);
}

/** How grave a breach is: as it says itself, else as its rule says. */
export function severityOf({ breach, rule }: RuleBreach): Severity {
  return breach.severity ?? rule.severity;
}
