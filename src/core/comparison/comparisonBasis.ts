/** What figures are compared with: the same months a year before, fewer months of the same year, or what was sent before for the same months. */
export const comparisonBases = ["samePeriodLastYear", "previousPeriod", "previousSubmission"] as const;
export type ComparisonBasis = (typeof comparisonBases)[number];

/** The provinces that a table speaks of: the 63 up to 30/6/2025, or the 34 since. A report of 2025 may be made on either. */
export const provinceBases = ["provinces63", "provinces34"] as const;
export type ProvinceBasis = (typeof provinceBases)[number];

/** The provinces that a comparison was made on. Both tables were brought to `compared`. */
export interface ComparisonBasisOfProvinces {
  readonly now: ProvinceBasis;
  readonly before: ProvinceBasis;
  readonly compared: ProvinceBasis;
  /** The statistical year 2025 straddles the merger: either of its tables may have been made on either basis. */
  readonly isStraddling: boolean;
}
