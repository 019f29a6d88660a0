import type { Finding } from "../model/finding";
import { figureSheets } from "../model/figureSheets";
import { cellOf, type FigureColumn, type RecordSet } from "../model/records";
import type { CellRef } from "../model/sheet";

/** The cells that a certain error blames: as the first of its cells, as one that a proposal would change, or as one of a row that repeats another. */
export interface BlamedCells {
  readonly isBlamed: (column: FigureColumn | undefined, record: number) => boolean;
  /** The blamed cells on the sheets of a table as a text, the same for the same cells. */
  readonly textFor: (set: RecordSet) => string;
}

/** Finds the cells that the findings of a check blame. */
export function blamedCells(findings: readonly Finding[]): BlamedCells {
  const bySheet = new Map<string, Set<string>>();
  for (const cell of findings.filter(({ severity }) => severity !== "info").flatMap(cellsOf)) {
    const keys = bySheet.get(cell.sheet) ?? new Set<string>();
    bySheet.set(cell.sheet, keys.add(keyOf(cell)));
  }
  return {
    isBlamed: (column, record) => column !== undefined && bySheet.get(column.sheet)?.has(keyOf(cellOf(column, record))) === true,
    textFor: (set) => figureSheets(set).map((sheet) => [...(bySheet.get(sheet) ?? [])].sort().join(" ")).join("\n"),
  };
}

function cellsOf(finding: Finding): readonly CellRef[] {
  const { cells, proposals } = finding;
  return [...(blamesRow(finding) ? cells : [cells[0]]), ...proposals.flatMap(({ at, together = [] }) => [at, ...together.map((change) => change.at)])];
}

function blamesRow(finding: Finding): boolean {
  if (finding.code === "duplicateUnit") return finding.facts.repeatingRowNumber !== undefined;
  return finding.code === "totalOffByRows" && finding.facts.twin !== undefined;
}

function keyOf({ rowIndex, columnIndex }: CellRef): string {
  return `${rowIndex},${columnIndex}`;
}
