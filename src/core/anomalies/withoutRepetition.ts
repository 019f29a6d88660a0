import { isSameCell } from "../model/sheet";
import type { FoundAnomaly } from "./anomalies";

/**
 * Each cell is asked about once: an anomaly gives way to an earlier one that begins with the same cell or names it among its own.
 * Detectors stand in the order of how much they explain.
 */
export function withoutRepetition(found: readonly FoundAnomaly[]): readonly FoundAnomaly[] {
  const kept: FoundAnomaly[] = [];
  for (const candidate of found) {
    const [first] = candidate.anomaly.cells;
    if (!kept.some(({ anomaly }) => anomaly.cells.some((cell) => isSameCell(cell, first)))) kept.push(candidate);
  }
  return kept;
}
