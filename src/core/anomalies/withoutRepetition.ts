import type { Anomaly, FoundAnomaly } from "./detector";

/**
 * Each figure is asked about once: what is strange about one record gives way to an earlier anomaly that names one of its figures
 * already. Detectors stand in the order of how much they explain. What is strange about a whole table stands for itself.
 */
export function withoutRepetition(found: readonly FoundAnomaly[]): readonly FoundAnomaly[] {
  const told = new Set<string>();
  return found.filter(({ anomaly }) => {
    const keys = keysOf(anomaly);
    if (anomaly.record !== undefined && keys.some((key) => told.has(key))) return false;
    for (const key of keys) told.add(key);
    return true;
  });
}

function keysOf({ record, cells }: Anomaly): readonly string[] {
  return cells.map(({ sheet, rowIndex, columnIndex }) => `${record === undefined ? "table" : "row"},${rowIndex},${columnIndex},${sheet}`);
}
