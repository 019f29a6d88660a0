/** Computes the formulas of one open workbook and writes their values into it. */
export interface Calculator {
  /** Waits until every formula shows the value that follows from the cells; undefined when all do already. */
  readonly settle: () => Promise<void> | undefined;
  /** Computes every formula anew, at the next `settle` at the latest. */
  readonly recalculateAll: () => void;
  readonly close: () => void;
}
