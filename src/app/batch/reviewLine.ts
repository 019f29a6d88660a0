import type { Period, Side, Target } from "../../core";
import type { FindingCounts } from "./findingCounts";
import { nationalSummary } from "./nationalSummary";
import { sideResult, type SideResult } from "./sideResult";
import type { Submission } from "./submission";
import type { LeftOut } from "./unitReturns";

/** One province of a submission. */
export interface UnitStanding {
  readonly unit: string;
  readonly sides: Readonly<Record<Side, SideResult>>;
  /** Of the findings about it; where it is the only one, of all. */
  readonly counts: FindingCounts;
}

/** A submission as a reviewer sees it among many others. */
export interface ReviewLine {
  /** The provinces that it speaks of, by their names. */
  readonly units: readonly UnitStanding[];
  /** That of its provinces; where none is known, that of its first table that states one. */
  readonly period: Period | undefined;
  readonly counts: FindingCounts;
  /** The tables of it that cannot enter a summary. */
  readonly leftOut: readonly LeftOut[];
}

/** A submission in one line. A target that it states comes before those that were entered. */
export function reviewLine(submission: Submission, targets: readonly Target[]): ReviewLine {
  const { returns, period, leftOut } = nationalSummary([submission], targets);
  const { outcome, counts } = submission;
  return {
    units: returns.map(({ unit, figures }) => {
      const resultOf = (side: Side) => sideResult((key) => figures.get(key), side);
      return { unit, sides: { cases: resultOf("cases"), money: resultOf("money") }, counts: returns.length === 1 ? counts.whole : unitCounts(submission, unit) };
    }),
    period: period ?? outcome.recognition.tables.find((table) => table.period)?.period,
    counts: counts.whole,
    leftOut,
  };
}

/** How many findings are about one province of a submission. */
export function unitCounts({ counts }: Submission, unit: string): FindingCounts {
  return counts.byUnit.get(unit) ?? { error: 0, confirm: 0, info: 0 };
}
