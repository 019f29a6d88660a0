import { noMemory, type Purpose } from "../model/memory";
import type { Recognition } from "../model/recognition";
import type { RecordSet } from "../model/records";
import type { CheckReport } from "../model/report";
import { checkSources } from "../rules/checkSources";
import { tableSides } from "../rules/table/tableSide";
import type { TableUnderCheck } from "../rules/table/tableUnderCheck";
import { toldByCause } from "./report/toldByCause";
import type { FoundCause } from "./table/foundCause";
import { rulesUnderRepair, type RulesUnderRepair } from "./table/rulesUnderRepair";
import { sideCauses } from "./table/sideCauses";
import { sideUnderRepair } from "./table/sideUnderRepair";
import { tablesUnderRepair, type ExplainOptions } from "./table/tablesUnderRepair";

/**
 * The report with one finding for each cause: the findings that one wrong figure brings about are told as one, the figure to blame
 * stands first among its cells, and the values that would mend it are proposed, likeliest first.
 *
 * A finding that no cause explains stays as it is.
 */
export function explain(recognition: Recognition, report: CheckReport, options: ExplainOptions = {}): CheckReport {
  const { memory = noMemory } = options;
  const rules = rulesUnderRepair(options);
  const sourcesOf = checkSources(recognition.tables, { ...options, targets: [] });
  const tables = tablesUnderRepair(recognition, options).map((table) => ({
    set: table.set,
    causes: memory.kept(causesInTable, { about: table.set, from: sourcesOf(table.set) }, () => tableCauses(table, recognition.tables, rules)),
  }));
  return { ...report, findings: toldByCause(report.findings, tables, memory) };
}

const causesInTable: Purpose<readonly FoundCause[]> = { name: "the causes of contradictions in a table" };

/** Every cause of contradictions in a table, on both sides and in the earlier periods that it shows. */
function tableCauses(table: TableUnderCheck, others: readonly RecordSet[], rules: RulesUnderRepair): readonly FoundCause[] {
  return tableSides(table).flatMap((tableSide) => {
    const side = sideUnderRepair(tableSide, others, rules);
    return side ? sideCauses(side) : [];
  });
}
