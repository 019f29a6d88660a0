import { isInArea, type CellRef, type Finding, type RecordSet } from "../../core";
import type { NamedFile } from "./provinceOf";
import { unitRows } from "./unitRows";

/** By the ids of findings, the province that each is about. A finding of a total of several provinces is about none. */
export function findingUnits(file: NamedFile, tables: readonly RecordSet[], findings: readonly Finding[]): ReadonlyMap<string, string> {
  const owned = tables.map((table) => ({ table, unitOf: unitByLabel(table, file) }));
  const units = new Map<string, string>();
  for (const { id, cells, recordLabel } of findings) {
    const onSheet = owned.filter(({ table }) => isOnSheet(table, cells[0]));
    const around = onSheet.filter(({ table }) => isInArea(table.area, cells[0].rowIndex, cells[0].columnIndex));
    const [unit, ...others] = new Set((around.length > 0 ? around : onSheet).map((each) => each.unitOf(recordLabel)));
    if (unit !== undefined && others.length === 0) units.set(id, unit);
  }
  return units;
}

/** Figures of a table may stand on another sheet than its labels. */
function isOnSheet({ sheet, columns }: RecordSet, at: CellRef): boolean {
  return sheet === at.sheet || [...columns.values()].some((column) => column.sheet === at.sheet);
}

/** Gives the province of a row by its label, be it one of the rows below the province's own. */
function unitByLabel(table: RecordSet, file: NamedFile): (label: string) => string | undefined {
  const rows = unitRows(table, file);
  const whole = rows.find(({ isWholeTable }) => isWholeTable);
  if (whole) return () => whole.unit;
  const byIndex = new Map(rows.flatMap(({ unit, recordIndexes }) => recordIndexes.map((index) => [index, unit] as const)));
  const unitOf = (index: number | undefined): string | undefined => (index === undefined ? undefined : (byIndex.get(index) ?? unitOf(table.records[index]?.parentIndex)));
  const byLabel = new Map(table.records.map(({ label }, index) => [label, unitOf(index)]));
  return (label) => byLabel.get(label);
}
