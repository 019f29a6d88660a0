import type { Basis } from "../../core";

/** The periods that a table compares itself with, and the month that it shows apart. */
export const earlierNames: Readonly<Record<Exclude<Basis, "current">, string>> = {
  samePeriodLastYear: "the same period last year",
  previousPeriod: "the previous period",
  inMonth: "the month alone",
};
