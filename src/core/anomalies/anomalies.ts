import type { Finding, RuleResult } from "../model/finding";
import { noMemory, type Purpose } from "../model/memory";
import type { Recognition } from "../model/recognition";
import type { CheckReport } from "../model/report";
import { rulesUnderRepair } from "../repair/table/rulesUnderRepair";
import { sideUnderRepair, type SideUnderRepair } from "../repair/table/sideUnderRepair";
import { tablesUnderRepair } from "../repair/table/tablesUnderRepair";
import type { CheckOptions } from "../rules/checkOptions";
import { checkSources } from "../rules/checkSources";
import { tableSides, type TableSide } from "../rules/table/tableSide";
import type { TableUnderCheck } from "../rules/table/tableUnderCheck";
import { unitPath } from "../rules/table/unitPath";
import { blamedCells, type BlamedCells } from "./blamedCells";
import { isLacking, type AnomalySide, type Detected, type Detector, type FoundAnomaly, type Lacking } from "./detector";
import { detectors } from "./detectors";
import { withoutRepetition } from "./withoutRepetition";

/**
 * What is merely unusual in the tables of a workbook, for a person to confirm; those that move the totals most first.
 * Figures that the report blames for a certain error are not asked about again.
 */
export function anomalies(recognition: Recognition, report: CheckReport, options: CheckOptions = {}): CheckReport {
  const { memory = noMemory, switchedOff } = options;
  const { isBlamed, textFor } = blamedCells(report.findings);
  const rules = rulesUnderRepair(options);
  const prepare = (tableSide: TableSide) => sideUnderRepair(tableSide, recognition.tables, rules);
  const sourcesOf = checkSources(recognition.tables, { ...options, targets: [] });
  const inTables = tablesUnderRepair(recognition, options).map((table) =>
    memory.kept(unusualInTable, { about: table.set, from: [textFor(table.set), ...sourcesOf(table.set)] }, () => unusualIn(anomalySides(table, prepare, isBlamed), switchedOff)),
  );
  return {
    findings: inTables.flatMap(({ found }) => found).sort((one, other) => other.effect - one.effect).map(({ finding }) => finding),
    results: inTables.flatMap(({ results }) => results),
  };
}

/** What was looked for in a table, and what was found. */
interface UnusualInTable {
  readonly results: readonly RuleResult[];
  readonly found: readonly { readonly finding: Finding; readonly effect: number }[];
}

const unusualInTable: Purpose<UnusualInTable> = { name: "what is unusual in a table" };

function unusualIn(sides: readonly AnomalySide[], switchedOff: CheckOptions["switchedOff"]): UnusualInTable {
  const bySide = sides.map((side) => detectors.map((detector): Run => ({ side, detector, outcome: switchedOff?.has(detector.ruleId) ? "switchedOff" : detector.detect(side) })));
  return { results: bySide.flat().map(resultOf), found: withoutRepetition(bySide.flat().flatMap(foundBy)).map((found) => ({ finding: findingOf(found), effect: found.anomaly.effect })) };
}

/** The sides of a table in its own period, each knowing the other. */
function anomalySides(table: TableUnderCheck, prepare: (tableSide: TableSide) => SideUnderRepair | undefined, isBlamed: BlamedCells["isBlamed"]): readonly AnomalySide[] {
  const sides: readonly AnomalySide[] = tableSides(table).flatMap((tableSide): readonly AnomalySide[] => {
    const side = tableSide.basis === "current" ? prepare(tableSide) : undefined;
    if (!side) return [];
    const otherSide = () => sides.find((other) => other.tableSide.side !== tableSide.side);
    return [{ ...side, otherSide, isBlamed: (record, variable) => isBlamed(side.columns[variable], record) }];
  });
  return sides;
}

interface Run {
  readonly side: AnomalySide;
  readonly detector: Detector;
  readonly outcome: Detected | Lacking | "switchedOff";
}

function foundBy({ side, detector, outcome }: Run): readonly FoundAnomaly[] {
  return outcome === "switchedOff" || isLacking(outcome) ? [] : outcome.anomalies.map((anomaly) => ({ side, ruleId: detector.ruleId, anomaly }));
}

function findingOf({ side, ruleId, anomaly }: FoundAnomaly): Finding {
  const { set } = side.tableSide.table;
  const { record, report, cells, subject, severity = "confirm", proposals = [] } = anomaly;
  return {
    ...report,
    id: [ruleId, set.sheet, unitPath(set, record), subject].join("|"),
    ruleId,
    severity,
    cells,
    recordLabel: record === undefined ? "" : (set.records[record]?.label ?? ""),
    side: side.tableSide.side,
    proposals,
  };
}

function resultOf({ side, detector, outcome }: Run): RuleResult {
  const at = { ruleId: detector.ruleId, tableId: side.tableSide.table.set.id };
  if (outcome === "switchedOff") return { ...at, passed: 0, failed: 0, undecided: 0, notRunFor: [], switchedOff: true };
  if (isLacking(outcome)) {
    const { figures, unitCountNeeded } = outcome;
    return { ...at, passed: 0, failed: 0, undecided: 0, notRunFor: figures, ...(unitCountNeeded !== undefined && { unitCountNeeded }) };
  }
  const failed = outcome.anomalies.length;
  return { ...at, passed: Math.max(0, outcome.examinedCount - failed), failed, undecided: 0, notRunFor: undefined };
}
