import type { Finding, Period, Severity, Side, Target } from "../../core";
import { nationalSummary } from "./nationalSummary";
import { sideResult, type SideResult } from "./sideResult";
import type { Submission } from "./submission";
import type { LeftOut } from "./unitReturns";

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

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
  const { recognition, report } = submission.outcome;
  const { findings } = report;
  const ofUnit = (unit: string) => (returns.length === 1 ? findings : findings.filter(({ id }) => submission.findingUnits.get(id) === unit));
  return {
    units: returns.map(({ unit, figures }) => {
      const resultOf = (side: Side) => sideResult((key) => figures.get(key), side);
      return { unit, sides: { cases: resultOf("cases"), money: resultOf("money") }, counts: findingCounts(ofUnit(unit)) };
    }),
    period: period ?? recognition.tables.find((table) => table.period)?.period,
    counts: findingCounts(findings),
    leftOut,
  };
}

/** Counts findings by their severity. */
export function findingCounts(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), confirm: count("confirm"), info: count("info") };
}
