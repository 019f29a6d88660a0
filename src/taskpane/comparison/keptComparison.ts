import type { Workbook } from "../../app";
import { initialComparison, type ComparisonState } from "./comparisonState";

/** The place is left to look at a finding, and entered again: files that were picked need not be picked twice while the pane is open. */
const kept = new WeakMap<Workbook, ComparisonState>();

/** The comparison as it was left. What was under way then is over. */
export function keptComparison(workbook: Workbook): ComparisonState {
  return { ...(kept.get(workbook) ?? initialComparison), work: undefined, notice: undefined };
}

/** Keeps the comparison of a workbook until the pane is closed. */
export function keepComparison(workbook: Workbook, state: ComparisonState): void {
  kept.set(workbook, state);
}
