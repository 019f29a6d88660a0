import type { Side } from "./indicator";
import type { PercentagePoints, Ratio } from "./quantities";

/** A target as a decision assigns it. "above" means strictly greater ("trên"), "atLeast" means equal is enough. */
export interface Target {
  readonly year: number;
  readonly unit: string;
  readonly side: Side;
  readonly rate: Ratio;
  readonly comparison: "above" | "atLeast";
}

/** How a rate stands against its target. `difference` is rate − target. */
export interface TargetJudgement {
  readonly verdict: "over" | "equal" | "under";
  readonly difference: PercentagePoints;
}
