import { figureKey, percentOf, provincesOn, sides, targetFor, type Period, type Target } from "../../core";
import type { Submission } from "./submission";
import type { LeftOut, UnitReturn } from "./unitReturns";

/** A unit that more than one submission speaks of. */
export interface DuplicateReturn {
  readonly unit: string;
  /** The submission that was taken: the last one given. */
  readonly taken: string;
  readonly others: readonly string[];
}

/** All units of one period, each once; and whoever is missing, came twice, or could not be used. */
export interface NationalSummary {
  readonly period: Period | undefined;
  readonly returns: readonly UnitReturn[];
  readonly missing: readonly string[];
  readonly duplicates: readonly DuplicateReturn[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Gathers submissions into one table of units. The period is the one that most units report; others are left out and named. Of several
 * submissions of one unit the last one counts, so they come in the order in which they were made. A target that a table states comes first.
 */
export function nationalSummary(submissions: readonly Submission[], targets: readonly Target[] = []): NationalSummary {
  const byName = new Intl.Collator("vi").compare;
  const read = submissions.map(({ said }) => said);
  const all = read.flatMap(({ returns }) => returns);
  const period = commonPeriod(all);
  const inPeriod = all.filter((each) => samePeriod(each.period, period));
  const others = all.filter((each) => !samePeriod(each.period, period)).map(({ submission, period: other }): LeftOut => ({ submission, sheet: undefined, reason: "otherPeriod", ...(other && { period: other }) }));
  const byUnit = new Map<string, UnitReturn[]>();
  for (const each of inPeriod) byUnit.set(each.unit, [...(byUnit.get(each.unit) ?? []), each]);
  return {
    period,
    returns: [...byUnit.values()].flatMap((each) => each.slice(-1).map((last) => withTargets(last, targets))).sort((one, other) => byName(one.unit, other.unit)),
    missing: period === undefined ? [] : provincesOn(period.to).map(({ name }) => name).filter((name) => !byUnit.has(name)).sort(byName),
    duplicates: [...byUnit].flatMap(([unit, each]) => duplicateOf(unit, each)),
    leftOut: withoutRepeats([...read.flatMap(({ leftOut }) => leftOut), ...others]),
  };
}

function withTargets(unitReturn: UnitReturn, targets: readonly Target[]): UnitReturn {
  const { unit, period, figures } = unitReturn;
  const known = sides.flatMap((side) => {
    const target = targetFor(targets, { year: period?.year, unit, side, on: period?.to });
    return target === undefined ? [] : [[figureKey(side, "target"), percentOf(target.rate)] as const];
  });
  return known.length === 0 ? unitReturn : { ...unitReturn, figures: new Map([...known, ...figures]) };
}

function duplicateOf(unit: string, returns: readonly UnitReturn[]): readonly DuplicateReturn[] {
  const names = returns.map(({ submission }) => submission);
  return names.length < 2 ? [] : [{ unit, taken: names.at(-1) ?? "", others: names.slice(0, -1) }];
}

function commonPeriod(returns: readonly UnitReturn[]): Period | undefined {
  const counts = new Map<string, { readonly period: Period; count: number }>();
  for (const { period } of returns) {
    if (period === undefined) continue;
    const key = `${period.year}/${period.months}`;
    const counted = counts.get(key) ?? { period, count: 0 };
    counted.count += 1;
    counts.set(key, counted);
  }
  return [...counts.values()].reduce<{ readonly period: Period; readonly count: number } | undefined>((most, each) => (most && most.count >= each.count ? most : each), undefined)?.period;
}

function samePeriod(one: Period | undefined, other: Period | undefined): boolean {
  return one?.year === other?.year && one?.months === other?.months;
}

function withoutRepeats(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Map(leftOut.map((each) => [JSON.stringify(each), each])).values()];
}
