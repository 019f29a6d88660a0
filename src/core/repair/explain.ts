import type { Finding } from "../model/finding";
import { noMemory, type Purpose } from "../model/memory";
import type { Recognition } from "../model/recognition";
import type { RecordSet } from "../model/records";
import type { CheckReport } from "../model/report";
import { checkSources } from "../rules/checkSources";
import { tableSides } from "../rules/tableSide";
import type { TableUnderCheck } from "../rules/tableUnderCheck";
import { causeFinding } from "./report/causeFinding";
import { figureIndex } from "./report/figureIndex";
import { findingsNear } from "./report/findingsNear";
import { isFor } from "./report/isFor";
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
  const causes = tablesUnderRepair(recognition, options).flatMap((table) =>
    memory.kept(causesInTable, { about: table.set, from: sourcesOf(table.set) }, () => tableCauses(table, recognition.tables, rules)),
  );
  return { ...report, findings: explained(report.findings, causes) };
}

const causesInTable: Purpose<readonly FoundCause[]> = { name: "the causes of contradictions in a table" };

/** Every cause of contradictions in a table, on both sides and in the earlier periods that it shows. */
function tableCauses(table: TableUnderCheck, others: readonly RecordSet[], rules: RulesUnderRepair): readonly FoundCause[] {
  return tableSides(table).flatMap((tableSide) => {
    const side = sideUnderRepair(tableSide, others, rules);
    return side ? sideCauses(side) : [];
  });
}

/** Replaces the findings of each cause by one, at the place of the first of them. */
function explained(findings: readonly Finding[], causes: readonly FoundCause[]): readonly Finding[] {
  const takenBy = findingsByCause(findings, causes);
  const byCause = new Map<FoundCause, Finding[]>(causes.map((cause) => [cause, []]));
  for (const [finding, cause] of takenBy) byCause.get(cause)?.push(finding);
  const told = new Set<FoundCause>();
  const merged = findings.flatMap((finding) => {
    const cause = takenBy.get(finding);
    if (!cause) return [finding];
    if (told.has(cause)) return [];
    told.add(cause);
    return causeFinding(cause, byCause.get(cause) ?? []);
  });
  return [...merged, ...causes.filter((cause) => !told.has(cause)).flatMap((cause) => causeFinding(cause, []))];
}

/** The cause of each finding that has one. */
function findingsByCause(findings: readonly Finding[], causes: readonly FoundCause[]): ReadonlyMap<Finding, FoundCause> {
  const taken = new Map<Finding, FoundCause>();
  const figures = figureIndex(causes.map(({ side }) => side));
  const candidatesFor = findingsNear(findings);
  for (const cause of causes) {
    for (const finding of candidatesFor(cause)) if (!taken.has(finding) && isFor(cause, finding, figures)) taken.set(finding, cause);
  }
  return taken;
}
