import { editionFor } from "../forms/editionFor";
import { editionOf } from "../forms/editions";
import type { RuleResult } from "../model/finding";
import { noMemory, type Purpose } from "../model/memory";
import type { Period } from "../model/period";
import type { Recognition } from "../model/recognition";
import type { RecordSet } from "../model/records";
import type { CheckReport } from "../model/report";
import type { CheckOptions } from "./checkOptions";
import { checkSources } from "./checkSources";
import { findingsOf } from "./findings";
import { isNotRun, type NotRun, type Outcome } from "./outcome";
import { rulesInForce, switchedOffIds } from "./ownSettings/rulesInForce";
import { readyCheck } from "./readyCheck";
import type { RuleBreach } from "./ruleBreach";
import { lastingRules, rulesOf } from "./ruleList";
import type { Rule } from "./settings";
import { tableUnderCheck, type TableUnderCheck } from "./tableUnderCheck";

/**
 * Checks every table that was recognised against every rule of its edition. A rule that could not run, or was switched off, is one of
 * the results: what was not checked never looks like what is correct.
 */
export function check(recognition: Recognition, options: CheckOptions = {}): CheckReport {
  const { memory = noMemory } = options;
  const workbook: readonly TableUnderCheck[] = recognition.tables.map((set) => prepared(set, options, () => workbook));
  const sourcesOf = checkSources(recognition.tables, options);
  const checked = workbook.map((table) => memory.kept(breachesOfTable, { about: table.set, from: sourcesOf(table.set) }, () => checkedTable(table, options)));
  return {
    findings: findingsOf(checked.flatMap(({ breaches }) => breaches)),
    results: checked.flatMap(({ results }) => results),
  };
}

/** What the rules say of one table. */
interface CheckedTable {
  readonly results: readonly RuleResult[];
  readonly breaches: readonly RuleBreach[];
}

const breachesOfTable: Purpose<CheckedTable> = { name: "what the rules say of a table" };

function prepared(set: RecordSet, { targets = [], edition }: CheckOptions, workbook: TableUnderCheck["workbook"]): TableUnderCheck {
  return tableUnderCheck(set, {
    targets,
    workbook,
    edition: edition === undefined ? editionFor(set.period) : editionOf(edition),
    earlierEdition: editionFor(yearBefore(set.period)),
  });
}

function checkedTable(table: TableUnderCheck, { settings, switchedOff }: CheckOptions): CheckedTable {
  const off = switchedOffIds(settings, switchedOff);
  const results: RuleResult[] = [];
  const breaches: RuleBreach[] = [];
  for (const rule of rulesInForce([...rulesOf(table.edition), ...lastingRules], settings)) {
    if (off.has(rule.id)) {
      results.push({ ...resultOf(rule, table, { lacking: [] }), switchedOff: true });
      continue;
    }
    const outcome = readyCheck(rule)(table);
    results.push(resultOf(rule, table, outcome));
    if (isNotRun(outcome)) continue;
    for (const breach of outcome.breaches) breaches.push({ breach, rule, table });
  }
  return { results, breaches };
}

function resultOf(rule: Rule, { set }: TableUnderCheck, outcome: Outcome | NotRun): RuleResult {
  const at = { ruleId: rule.id, tableId: set.id };
  if (isNotRun(outcome)) return { ...at, passed: 0, failed: 0, undecided: 0, notRunFor: outcome.lacking };
  const { passed, failed, undecided } = outcome;
  return { ...at, passed, failed, undecided, notRunFor: undefined };
}

function yearBefore(period: Period | undefined): Period | undefined {
  return period && { ...period, year: period.year - 1, to: { ...period.to, year: period.to.year - 1 } };
}
