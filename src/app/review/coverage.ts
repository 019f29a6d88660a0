import type { Finding, RecordSet, RuleResult } from "../../core";
import { isInArea } from "../../core";

/** How much has been looked at. Remarks ask nothing of anybody, and do not count. */
export interface Coverage {
  readonly findingCount: number;
  /** Of them, those that a person confirmed one way or the other. */
  readonly lookedAtCount: number;
  readonly tableCount: number;
  /** Tables without a finding that nobody has looked at, and without anything undecided. */
  readonly settledTableCount: number;
  readonly unitCount: number;
  /** Units without a finding that nobody has looked at. */
  readonly settledUnitCount: number;
}

/** A check, as far as coverage is told from it. */
interface CheckToCover {
  readonly findings: readonly Finding[];
  /** Those that nobody has looked at. */
  readonly unseen: readonly Finding[];
  readonly results: readonly RuleResult[];
  readonly tables: readonly RecordSet[];
}

/** Counts what has been looked at. */
export function coverage({ results, tables, ...told }: CheckToCover): Coverage {
  const [findings, unseen] = [told.findings.filter(isNoRemark), told.unseen.filter(isNoRemark)];
  const open = new Set(results.filter(({ undecided }) => undecided > 0).map(({ tableId }) => tableId));
  for (const table of tablesWith(unseen, tables)) open.add(table.id);
  const unitsByLabel = new Map<string, Set<string>>();
  const units = new Set<string>();
  for (const { unit, label, role } of tables.flatMap(({ records }) => records)) {
    if (role !== "unit") continue;
    units.add(unit ?? label);
    unitsByLabel.set(label, (unitsByLabel.get(label) ?? new Set()).add(unit ?? label));
  }
  const openUnits = new Set(unseen.flatMap(({ recordLabel }) => [...(unitsByLabel.get(recordLabel) ?? [])]));
  return {
    findingCount: findings.length,
    lookedAtCount: findings.length - unseen.length,
    tableCount: tables.length,
    settledTableCount: tables.filter(({ id }) => !open.has(id)).length,
    unitCount: units.size,
    settledUnitCount: units.size - openUnits.size,
  };
}

function isNoRemark({ severity }: Finding): boolean {
  return severity !== "info";
}

/** The tables in which any of the findings lies. Figures of a table may stand on another sheet than its labels. */
function tablesWith(findings: readonly Finding[], tables: readonly RecordSet[]): readonly RecordSet[] {
  const bySheet = new Map<string, RecordSet[]>();
  for (const table of tables) {
    for (const sheet of new Set([table.sheet, ...[...table.columns.values()].map((column) => column.sheet)])) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), table]);
  }
  return findings.flatMap(({ cells }) =>
    cells.flatMap((at) => (bySheet.get(at.sheet) ?? []).filter(({ area }) => isInArea(area, at.rowIndex, at.columnIndex))),
  );
}
