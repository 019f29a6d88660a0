import type { Finding } from "../model/finding";
import type { CellRef } from "../model/sheet";

/** Tells the cells on which an error is open. A figure that comes from one of them is not verified. */
export function doubtedCells(findings: readonly Finding[]): (at: CellRef) => boolean {
  const doubted = new Set(findings.filter(({ severity }) => severity === "error").flatMap(({ cells }) => cells.map(keyOf)));
  return (at) => doubted.has(keyOf(at));
}

const keyOf = ({ sheet, rowIndex, columnIndex }: CellRef): string => `${rowIndex}:${columnIndex}:${sheet}`;
