import type { Period } from "../model/period";
import type { InterimTier, JudgingMode } from "./goal";

/** The special goals of one interim period, such as those of the first nine months of a year. They say nothing about other periods. */
export interface InterimGoals {
  readonly year: number;
  readonly months: number;
  readonly tiers: readonly InterimTier[];
}

/** How a period is judged by special goals: by its own, and by none where it has none. */
export function interimModeOf(goals: readonly InterimGoals[], period: Period | undefined): JudgingMode {
  return { kind: "interim", tiers: goals.find((one) => isOf(one, period))?.tiers ?? [] };
}

/** The goals with those of one period in the place of its earlier ones. No tiers at all take them away. */
export function withInterimGoals(goals: readonly InterimGoals[], changed: InterimGoals): readonly InterimGoals[] {
  const others = goals.filter((one) => one.year !== changed.year || one.months !== changed.months);
  return changed.tiers.length === 0 ? others : [...others, changed];
}

function isOf({ year, months }: InterimGoals, period: Period | undefined): boolean {
  return period !== undefined && year === period.year && months === period.months;
}
