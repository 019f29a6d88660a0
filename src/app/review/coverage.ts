import type { Finding, RecordSet, RuleResult } from "../../core";
import { figureSheets, isInArea } from "../../core";

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
  const open = openTables(unseen, tables);
  for (const { undecided, tableId } of results) if (undecided > 0) open.add(tableId);
  const units = countUnits(unseen, tables);
  return {
    findingCount: findings.length,
    lookedAtCount: findings.length - unseen.length,
    tableCount: tables.length,
    settledTableCount: tables.filter(({ id }) => !open.has(id)).length,
    unitCount: units.count,
    settledUnitCount: units.count - units.openCount,
  };
}

function isNoRemark({ severity }: Finding): boolean {
  return severity !== "info";
}

/** The ids of the tables in which any of the findings lies. Figures of a table may stand on another sheet than its labels. */
function openTables(findings: readonly Finding[], tables: readonly RecordSet[]): Set<string> {
  const bySheet = tablesBySheet(tables);
  const open = new Set<string>();
  for (const { cells } of findings) {
    for (const { sheet, rowIndex, columnIndex } of cells) {
      for (const { id, area } of bySheet.get(sheet) ?? []) if (isInArea(area, rowIndex, columnIndex)) open.add(id);
    }
  }
  return open;
}

function tablesBySheet(tables: readonly RecordSet[]): ReadonlyMap<string, readonly RecordSet[]> {
  const bySheet = new Map<string, RecordSet[]>();
  for (const table of tables) {
    for (const sheet of new Set([table.sheet, ...figureSheets(table)])) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), table]);
  }
  return bySheet;
}

/** The units of all tables, and those of them that any of the findings is about. */
function countUnits(findings: readonly Finding[], tables: readonly RecordSet[]): { readonly count: number; readonly openCount: number } {
  const openLabels = new Set(findings.map(({ recordLabel }) => recordLabel));
  const [units, openUnits] = [new Set<string>(), new Set<string>()];
  for (const { records } of tables) {
    for (const { unit, label, role } of records) {
      if (role !== "unit") continue;
      units.add(unit ?? label);
      if (openLabels.has(label)) openUnits.add(unit ?? label);
    }
  }
  return { count: units.size, openCount: openUnits.size };
}
