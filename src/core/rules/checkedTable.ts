import type { RuleResult } from "../model/finding";
import { isNotRun, type Examination, type NotRun, type Outcome } from "./outcome/outcome";
import { readyCheck } from "./readyCheck";
import type { RuleBreach } from "./ruleBreach";
import type { Rule } from "./settings";
import type { TableUnderCheck } from "./table/tableUnderCheck";

/** What the rules say of one table. */
export interface CheckedTable {
  readonly results: readonly RuleResult[];
  readonly breaches: readonly RuleBreach[];
}

/** Runs the rules on one table, and passes over those that are switched off. */
export function checkedTable(table: TableUnderCheck, rules: readonly Rule[], switchedOff: ReadonlySet<string>): CheckedTable {
  const begun = rules.map((rule): BegunRule => ({ rule, examination: switchedOff.has(rule.id) ? undefined : readyCheck(rule)(table) }));
  lookAtBlocks(begun, table.set.records.length);
  const breaches: RuleBreach[] = [];
  const results = begun.map(({ rule, examination }): RuleResult => {
    if (examination === undefined) return { ...resultOf(rule, table, { lacking: [] }), switchedOff: true };
    if (isNotRun(examination)) return resultOf(rule, table, examination);
    const outcome = examination.outcome();
    for (const breach of outcome.breaches) breaches.push({ breach, rule, table });
    return resultOf(rule, table, outcome);
  });
  return { results, breaches };
}

interface BegunRule {
  readonly rule: Rule;
  /** `undefined` when the rule is switched off. */
  readonly examination: Examination | NotRun | undefined;
}

/** The figures of so many records stay close to the processor until every rule has looked at them. */
const blockLength = 2_048;

function lookAtBlocks(begun: readonly BegunRule[], recordCount: number): void {
  const examinations = begun.flatMap(({ examination }) => (examination === undefined || isNotRun(examination) ? [] : [examination]));
  for (let first = 0; first < recordCount; first += blockLength) {
    const block = { first, end: Math.min(recordCount, first + blockLength) };
    for (const { look } of examinations) look(block);
  }
}

function resultOf(rule: Rule, { set }: TableUnderCheck, outcome: Outcome | NotRun): RuleResult {
  const at = { ruleId: rule.id, tableId: set.id };
  if (isNotRun(outcome)) return { ...at, passed: 0, failed: 0, undecided: 0, notRunFor: outcome.lacking };
  const { passed, failed, undecided } = outcome;
  return { ...at, passed, failed, undecided, notRunFor: undefined };
}
