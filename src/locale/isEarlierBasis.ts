import type { EarlierBasis } from "../core";

/** Whether a name is that of an earlier period. */
export function isEarlierBasis(name: string): name is EarlierBasis {
  return name === "samePeriodLastYear" || name === "previousPeriod";
}
