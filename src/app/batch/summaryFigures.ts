import { exactSum, figureKey, type FigureKey } from "../../core";
import type { NationalSummary } from "./nationalSummary";
import { sideResult, type Reported } from "./sideResult";
import { summaryColumns, type SummaryColumn } from "./summaryColumns";

/** A summary in numbers: for each row one figure for each column, `undefined` where there is none. Rates are in percent, differences in points. */
export interface SummaryFigures {
  readonly columns: readonly SummaryColumn[];
  readonly nation: readonly (number | undefined)[];
  /** In the order of the returns of the summary. */
  readonly units: readonly (readonly (number | undefined)[])[];
}

/** The figures of a summary: what the units report, its sums, and the rates and differences that follow. */
export function summaryFigures({ returns }: Pick<NationalSummary, "returns">): SummaryFigures {
  const columns = summaryColumns(returns);
  const row = (reported: Reported) => columns.map((column) => figureOf(column, reported));
  const sums: Reported = (key) => {
    const stated = returns.flatMap(({ figures }) => figures.get(key) ?? []);
    // A sum over units of which one has no figure would look like the nation's, and is not.
    return stated.length === returns.length ? exactSum(stated) : undefined;
  };
  return {
    columns,
    // The nation has a target of its own, which no sum of those of its provinces gives.
    nation: row((key) => (isTarget(key) ? undefined : sums(key))),
    units: returns.map(({ figures }) => row((key) => figures.get(key))),
  };
}

function isTarget(key: FigureKey): boolean {
  return key === figureKey("cases", "target") || key === figureKey("money", "target");
}

function figureOf({ side, indicator }: SummaryColumn, reported: Reported): number | undefined {
  if (indicator === "rate") return sideResult(reported, side).ratePercent;
  return indicator === "targetDifference" ? sideResult(reported, side).differencePoints : reported(figureKey(side, indicator));
}
