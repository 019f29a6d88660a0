import { isSameCell, type CellRef } from "../model/sheet";
import type { FoundAnomaly } from "./anomalies";

/**
 * Each figure is asked about once: what is strange about one record gives way to an earlier anomaly that names one of its figures
 * already. Detectors stand in the order of how much they explain. What is strange about a whole table stands for itself.
 */
export function withoutRepetition(found: readonly FoundAnomaly[]): readonly FoundAnomaly[] {
  const kept: FoundAnomaly[] = [];
  for (const candidate of found) {
    const { record, cells } = candidate.anomaly;
    const isTold = (cell: CellRef) => kept.some(({ anomaly }) => anomaly.record === record && anomaly.cells.some((other) => isSameCell(cell, other)));
    if (record === undefined || !cells.some(isTold)) kept.push(candidate);
  }
  return kept;
}
