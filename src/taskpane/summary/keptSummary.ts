import { useState } from "react";
import { usualChoice, type Workbook } from "../../app";
import type { SummaryChoice } from "../../core";

/** What a person chose and typed in this place. */
export interface SummaryState {
  readonly choice: SummaryChoice;
  /** The label of the unit that is shown; `undefined` for all together. */
  readonly unit: string | undefined;
  /** The text of a report that is to be held against the figures. */
  readonly reportText: string;
}

const initial: SummaryState = { choice: usualChoice, unit: undefined, reportText: "" };

/** The place is left to look at a cell, and entered again: what was typed is there while the pane is open. */
const kept = new WeakMap<Workbook, SummaryState>();

/** What a person chose and typed, kept for a workbook until the pane is closed. */
export function useKeptSummary(workbook: Workbook): readonly [SummaryState, (change: Partial<SummaryState>) => void] {
  const [state, setState] = useState(() => kept.get(workbook) ?? initial);
  const change = (changed: Partial<SummaryState>) => {
    setState((before) => {
      const after = { ...before, ...changed };
      kept.set(workbook, after);
      return after;
    });
  };
  return [state, change];
}
