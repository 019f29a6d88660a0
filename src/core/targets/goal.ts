import type { Side } from "../model/indicator";
import { ratio, type Ratio } from "../model/quantities";
import type { Target } from "../model/target";
import { shifted } from "../numbers/roundHalfAwayFromZero";
import { percentOf } from "../rates/rate";

/** A special goal of an interim period for units up to a caseload, as a person entered it. Without `caseloadMax` it is for all larger ones. */
export interface InterimTier {
  readonly side: Side;
  readonly caseloadMax: number | undefined;
  readonly percent: number;
  readonly comparison: Target["comparison"];
}

/** What an interim period is held against. It is always chosen and shown, and never mixed. */
export type JudgingMode = { readonly kind: "fullYear" } | { readonly kind: "proRata" } | { readonly kind: "interim"; readonly tiers: readonly InterimTier[] };

/** What a rate has to come up to: a percentage, or so many twelfths of it. Twelfths are kept apart, since they seldom end in decimals. */
export interface Goal {
  readonly percent: number;
  readonly twelfths: number;
  readonly comparison: Target["comparison"];
}

/** What a goal depends on besides its target. */
export interface GoalFacts {
  readonly side: Side;
  readonly months: number;
  /** The cases that the unit has on its books; `undefined` when the table does not tell. */
  readonly caseload: number | undefined;
}

/** The goal that follows from a target in a mode; `undefined` where there is none: a missing target, or no tier for the caseload. */
export function goalOf(target: Target | undefined, mode: JudgingMode, { side, months, caseload }: GoalFacts): Goal | undefined {
  if (mode.kind === "interim") return caseload === undefined ? undefined : tierGoal(mode.tiers, side, caseload);
  if (target === undefined) return undefined;
  return { percent: percentOf(target.rate), twelfths: mode.kind === "proRata" ? months : 12, comparison: target.comparison };
}

/** The rate that a goal asks for. */
export function goalRate({ percent, twelfths }: Goal): Ratio {
  return ratio(twelfths === 12 ? shifted(percent, -2) : (percent * twelfths) / 1200);
}

function tierGoal(tiers: readonly InterimTier[], side: Side, caseload: number): Goal | undefined {
  const fitting = tiers.filter((tier) => tier.side === side && caseload <= maxOf(tier)).sort((one, other) => maxOf(one) - maxOf(other));
  const [tier] = fitting;
  return tier && { percent: tier.percent, twelfths: 12, comparison: tier.comparison };
}

function maxOf({ caseloadMax }: InterimTier): number {
  return caseloadMax ?? Number.POSITIVE_INFINITY;
}
