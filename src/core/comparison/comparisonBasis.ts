import type { Period } from "../model/period";
import type { ProvinceBasis } from "../units/provinceBasis";

/** What figures are compared with: the same months a year before, fewer months of the same year, or what was sent before for the same months. */
export const comparisonBases = ["samePeriodLastYear", "previousPeriod", "previousSubmission"] as const;
export type ComparisonBasis = (typeof comparisonBases)[number];

/** The provinces that a comparison was made on. Both tables were brought to `compared`. */
export interface ComparisonBasisOfProvinces {
  readonly now: ProvinceBasis;
  readonly before: ProvinceBasis;
  readonly compared: ProvinceBasis;
  /** The statistical year 2025 straddles the merger: either of its tables may have been made on either basis. */
  readonly isStraddling: boolean;
}

/**
 * What a period is to a later one; `undefined` where the two do not compare, such as nine months and the whole year before.
 *
 * @example basisBetween(nineMonthsOf2025, nineMonthsOf2024) // "samePeriodLastYear"
 */
export function basisBetween(now: Period, before: Period): ComparisonBasis | undefined {
  if (before.year === now.year - 1 && before.months === now.months) return "samePeriodLastYear";
  if (before.year !== now.year || before.months > now.months) return undefined;
  return before.months === now.months ? "previousSubmission" : "previousPeriod";
}
