import { exactDifference, figureKey, isNoValue, percentOf, rate, roundHalfAwayFromZero, type Finding, type Period, type Severity, type Side, type Target } from "../../core";
import { nationalSummary } from "./nationalSummary";
import type { Submission } from "./submission";
import type { LeftOut, UnitReturn } from "./unitReturns";

/** How one side of a unit stands, in percent and points as the forms print them. Each is `undefined` where it is not known. */
export interface SideResult {
  readonly ratePercent: number | undefined;
  readonly targetPercent: number | undefined;
  readonly differencePoints: number | undefined;
}

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
    units: returns.map((each) => ({ unit: each.unit, sides: { cases: sideResult(each, "cases"), money: sideResult(each, "money") }, counts: findingCounts(ofUnit(each.unit)) })),
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

function sideResult({ figures }: UnitReturn, side: Side): SideResult {
  const figure = (indicator: "finished" | "eligible" | "target") => figures.get(figureKey(side, indicator));
  const exact = rate({ finished: figure("finished") ?? Number.NaN }, figure("eligible") ?? Number.NaN);
  const ratePercent = isNoValue(exact) ? undefined : roundHalfAwayFromZero(percentOf(exact), 2);
  const targetPercent = figure("target");
  const isComparable = ratePercent !== undefined && targetPercent !== undefined;
  return { ratePercent, targetPercent, differencePoints: isComparable ? roundHalfAwayFromZero(exactDifference(ratePercent, targetPercent), 2) : undefined };
}
