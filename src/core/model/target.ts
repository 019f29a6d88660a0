import type { Side } from "./indicator";
import type { CalendarDay } from "./period";
import type { PercentagePoints, Ratio } from "./quantities";

/** A target as a decision assigns it. "above" means strictly greater ("trên"), "atLeast" means equal is enough. */
export interface Target {
  readonly year: number;
  readonly unit: string;
  readonly side: Side;
  readonly rate: Ratio;
  readonly comparison: "above" | "atLeast";
  /** The day from which it holds; without one, from the beginning of the year. A decision may change a target in mid-year. */
  readonly effectiveFrom?: CalendarDay;
  /** The number of the decision. */
  readonly decision?: string;
  /** Copied or noted down before it was assigned. A draft judges nobody. */
  readonly isDraft?: true;
}

/** How a rate stands against its target. `difference` is rate − target. */
export interface TargetJudgement {
  readonly verdict: "over" | "equal" | "under";
  readonly difference: PercentagePoints;
}
