import { countIndicators, figureKey, sides, type CountIndicator, type Side } from "../../core";
import type { UnitReturn } from "./unitReturns";

/** A column of a summary: figures that the units reported, or what is computed from them. */
export type SummaryColumn = { readonly side: Side; readonly indicator: CountIndicator | "rate" | "target" | "targetDifference" };

/** The columns of a summary: every indicator that some unit reports, in the order of the official forms, and behind each side what is computed. */
export function summaryColumns(returns: readonly UnitReturn[]): readonly SummaryColumn[] {
  return sides.flatMap((side): readonly SummaryColumn[] => {
    const reported = countIndicators.filter((indicator) => returns.some(({ figures }) => figures.has(figureKey(side, indicator))));
    if (reported.length === 0) return [];
    const hasRate = reported.includes("finished") && reported.includes("eligible");
    return [...reported, ...(hasRate ? (["rate", "target", "targetDifference"] as const) : [])].map((indicator) => ({ side, indicator }));
  });
}
