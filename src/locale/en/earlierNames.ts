import type { EarlierBasis } from "../../core";

/** The periods that a table compares itself with. */
export const earlierNames: Readonly<Record<EarlierBasis, string>> = {
  samePeriodLastYear: "the same period last year",
  previousPeriod: "the previous period",
};
