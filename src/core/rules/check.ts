import { editionFor } from "../forms/editionFor";
import { editionOf } from "../forms/editions";
import { noMemory, type Purpose } from "../model/memory";
import type { Period } from "../model/period";
import type { Recognition } from "../model/recognition";
import type { RecordSet } from "../model/records";
import type { CheckReport } from "../model/report";
import type { CheckOptions } from "./checkOptions";
import { checkedTable, type CheckedTable } from "./checkedTable";
import { checkSources } from "./checkSources";
import { findingsOf } from "./findings";
import { rulesInForce, switchedOffIds } from "./ownSettings/rulesInForce";
import { lastingRules, rulesOf } from "./ruleList";
import { tableUnderCheck, type TableUnderCheck } from "./table/tableUnderCheck";

/**
 * Checks every table that was recognised against every rule of its edition. A rule that could not run, or was switched off, is one of
 * the results: what was not checked never looks like what is correct.
 */
export function check(recognition: Recognition, options: CheckOptions = {}): CheckReport {
  const { memory = noMemory } = options;
  const workbook: readonly TableUnderCheck[] = recognition.tables.map((set) => prepared(set, options, () => workbook));
  const sourcesOf = checkSources(recognition.tables, options);
  const tables = workbook.map((table) => memory.kept(breachesOfTable, { about: table.set, from: sourcesOf(table.set) }, () => checked(table, options)));
  return {
    findings: findingsOf(tables, memory),
    results: tables.flatMap(({ results }) => results),
  };
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

function checked(table: TableUnderCheck, { settings, switchedOff }: CheckOptions): CheckedTable {
  return checkedTable(table, rulesInForce([...rulesOf(table.edition), ...lastingRules], settings), switchedOffIds(settings, switchedOff));
}

function yearBefore(period: Period | undefined): Period | undefined {
  return period && { ...period, year: period.year - 1, to: { ...period.to, year: period.to.year - 1 } };
}
