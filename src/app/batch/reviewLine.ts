import { exactDifference, figureKey, isNoValue, percentOf, rate, roundHalfAwayFromZero, type Period, type Severity, type Side, type Target } from "../../core";
import { nationalSummary } from "./nationalSummary";
import type { Submission } from "./submission";
import type { LeftOut, UnitReturn } from "./unitReturns";

/** How one side of a unit stands, in percent and points as the forms print them. Each is `undefined` where it is not known. */
export interface SideResult {
  readonly ratePercent: number | undefined;
  readonly targetPercent: number | undefined;
  readonly differencePoints: number | undefined;
}

/** A submission as a reviewer sees it among many others. */
export interface ReviewLine {
  /** The provinces that it speaks of. */
  readonly units: readonly string[];
  readonly period: Period | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of the one unit that it speaks of; nothing is known where it speaks of several. */
  readonly sides: Readonly<Record<Side, SideResult>>;
  /** The tables of it that cannot enter a summary. */
  readonly leftOut: readonly LeftOut[];
}

/** A submission in one line. A target that it states comes before those that were entered. */
export function reviewLine(submission: Submission, targets: readonly Target[]): ReviewLine {
  const { returns, period, leftOut } = nationalSummary([submission], targets);
  const [only] = returns.length === 1 ? returns : [];
  const { findings } = submission.outcome.report;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    units: returns.map(({ unit }) => unit),
    period,
    counts: { error: count("error"), confirm: count("confirm"), info: count("info") },
    sides: { cases: sideResult(only, "cases"), money: sideResult(only, "money") },
    leftOut,
  };
}

function sideResult(unit: UnitReturn | undefined, side: Side): SideResult {
  const figure = (indicator: "finished" | "eligible" | "target") => unit?.figures.get(figureKey(side, indicator));
  const exact = rate({ finished: figure("finished") ?? Number.NaN }, figure("eligible") ?? Number.NaN);
  const ratePercent = isNoValue(exact) ? undefined : roundHalfAwayFromZero(percentOf(exact), 2);
  const targetPercent = figure("target");
  const isComparable = ratePercent !== undefined && targetPercent !== undefined;
  return { ratePercent, targetPercent, differencePoints: isComparable ? roundHalfAwayFromZero(exactDifference(ratePercent, targetPercent), 2) : undefined };
}
