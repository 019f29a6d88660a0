import type { Side } from "../model/indicator";
import type { RecordSet } from "../model/records";

/**
 * A figure of cases one by one, where its table counts them in thousands; anything else as it is. What was rounded to thousands stays
 * rounded, so whole cases are all that it tells.
 *
 * @example inCases({ casesUnit: 1000 }, "cases", 12.3) // 12300
 */
export function inCases({ casesUnit }: Pick<RecordSet, "casesUnit">, side: Side, value: number): number {
  return side === "cases" && casesUnit !== undefined ? Math.round(value * casesUnit) : value;
}
