import type { Finding } from "../model/finding";
import { cellOf, type FigureColumn } from "../model/records";
import type { CellRef } from "../model/sheet";

/** Tells whether a certain error blames a figure: as the first of its cells, or as one that a proposal would change. */
export function blamedCells(findings: readonly Finding[]): (column: FigureColumn | undefined, record: number) => boolean {
  const blamed = new Set(findings.filter(({ severity }) => severity !== "info").flatMap(cellsOf).map(keyOf));
  return (column, record) => column !== undefined && blamed.has(keyOf(cellOf(column, record)));
}

function cellsOf({ cells, proposals }: Finding): readonly CellRef[] {
  return [cells[0], ...proposals.flatMap(({ at, together = [] }) => [at, ...together.map((change) => change.at)])];
}

function keyOf({ sheet, rowIndex, columnIndex }: CellRef): string {
  return `${rowIndex},${columnIndex},${sheet}`;
}
