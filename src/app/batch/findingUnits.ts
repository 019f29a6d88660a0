import { cellOf, isInArea, isSameCell, type CellRef, type Finding, type RecordSet } from "../../core";
import type { NamedFile } from "./provinceOf";
import { unitRows } from "./unitRows";

/** By the ids of findings, the province that each is about. A finding of a total of several provinces is about none. */
export function findingUnits(file: NamedFile, tables: readonly RecordSet[], findings: readonly Finding[]): ReadonlyMap<string, string> {
  const owned = tables.map((table) => ({ table, unitOf: unitOfFinding(table, file) }));
  const units = new Map<string, string>();
  for (const finding of findings) {
    const [at] = finding.cells;
    const onSheet = owned.filter(({ table }) => isOnSheet(table, at));
    const around = onSheet.filter(({ table }) => isInArea(table.area, at.rowIndex, at.columnIndex));
    const unit = onlyOne((around.length > 0 ? around : onSheet).map(({ unitOf }) => unitOf(finding)));
    if (unit !== undefined) units.set(finding.id, unit);
  }
  return units;
}

/** The unit that all of them are; `undefined` where they are not one. */
function onlyOne(units: readonly (string | undefined)[]): string | undefined {
  const [unit, ...others] = new Set(units);
  return others.length === 0 ? unit : undefined;
}

/** Figures of a table may stand on another sheet than its labels. */
function isOnSheet({ sheet, columns }: RecordSet, at: CellRef): boolean {
  return sheet === at.sheet || [...columns.values()].some((column) => column.sheet === at.sheet);
}

/** Gives the province of the row that a finding speaks of, be it one of the rows below the province's own. */
function unitOfFinding(table: RecordSet, file: NamedFile): (finding: Finding) => string | undefined {
  const rows = unitRows(table, file);
  const whole = rows.find(({ isWholeTable }) => isWholeTable);
  if (whole) return () => whole.unit;
  const byIndex = new Map(rows.flatMap(({ unit, recordIndexes }) => recordIndexes.map((index) => [index, unit] as const)));
  const unitOf = (index: number | undefined): string | undefined => (index === undefined ? undefined : (byIndex.get(index) ?? unitOf(table.records[index]?.parentIndex)));
  const byLabel = new Map<string, number[]>();
  for (const [index, { label }] of table.records.entries()) {
    const alike = byLabel.get(label);
    if (alike) alike.push(index);
    else byLabel.set(label, [index]);
  }
  return ({ recordLabel, cells }) => {
    const named = byLabel.get(recordLabel) ?? [];
    // Provinces may have offices of one name; then the cells tell which one is meant.
    return onlyOne(named.map(unitOf)) ?? onlyOne(named.filter((index) => isNamedBy(cells, table, index)).map(unitOf));
  };
}

function isNamedBy(cells: readonly CellRef[], { columns }: RecordSet, recordIndex: number): boolean {
  return [...columns.values()].some((column) => cells.some((cell) => isSameCell(cell, cellOf(column, recordIndex))));
}
