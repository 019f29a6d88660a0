import { countIndicators, type CountIndicator, type Side } from "../model/indicator";
import { isNoValue, noValue, type NoValue } from "../model/noValue";
import { percentagePoints, ratio, type PercentagePoints, type Ratio } from "../model/quantities";
import { withoutNoise } from "../numbers/decimalPlaces";
import { exactDifference } from "../numbers/exactSum";
import { eligibleShare, rate } from "../rates/rate";
import type { ComparedCount, ComparedRate, ComparedSide } from "./comparedUnit";
import { indicatorsOf, statedRatioOf, summedFigure, type FigureUnits } from "./entryFigures";
import { rateMovement } from "./rateMovement";
import type { UnitEntry } from "./unitEntries";

/** A unit now and the units that it was before; none where the sum would be undecided. */
export interface EntriesInTime {
  readonly now: readonly UnitEntry[];
  readonly before: readonly UnitEntry[];
  readonly units: FigureUnits;
}

/** One side of a unit, now and before, without what the table states of the change. */
export function comparedSide(entries: EntriesInTime, side: Side): ComparedSide {
  const shown = new Set([...indicatorsOf(entries.now, side), ...indicatorsOf(entries.before, side)]);
  const counts = countIndicators.filter((indicator) => shown.has(indicator)).map((indicator) => comparedCount(entries, side, indicator));
  const valueOf = (when: "now" | "before") => (indicator: CountIndicator) => counts.find((count) => count.indicator === indicator)?.[when] ?? noValue("notInTable");
  const [now, before] = [valueOf("now"), valueOf("before")];
  return {
    side,
    counts,
    rate: comparedRate(entries, side, { indicator: "rate", now: shareOf(now("finished"), now("eligible"), rateOf), before: shareOf(before("finished"), before("eligible"), rateOf) }),
    eligibleShare: comparedRate(entries, side, {
      indicator: "eligibleShare",
      now: shareOf(now("eligible"), now("toEnforce"), eligibleShare),
      before: shareOf(before("eligible"), before("toEnforce"), eligibleShare),
    }),
    movement: movementOf([before("finished"), before("eligible")], [now("finished"), now("eligible")]),
  };
}

/** Growth out of nothing has no percentage. */
function growthOf(before: number | NoValue, now: number | NoValue): Ratio | NoValue {
  if (isNoValue(before)) return before;
  if (isNoValue(now)) return now;
  return before > 0 ? ratio((now - before) / before) : noValue("zeroBase");
}

function comparedCount({ now: entries, before: earlier, units }: EntriesInTime, side: Side, indicator: CountIndicator): ComparedCount {
  const [found, foundBefore] = [summedFigure(entries, { side, indicator, units }), summedFigure(earlier, { side, indicator, units })];
  const [now, before] = [found.value, foundBefore.value];
  return { indicator, now, before, change: differenceOf(now, before), growth: growthOf(before, now), stated: [], nowAt: found.at, beforeAt: foundBefore.at };
}

interface RateInTime {
  readonly indicator: "rate" | "eligibleShare";
  readonly now: Ratio | NoValue;
  readonly before: Ratio | NoValue;
}

function comparedRate(entries: EntriesInTime, side: Side, { indicator, ...computed }: RateInTime): ComparedRate {
  const orStated = (value: Ratio | NoValue, from: readonly UnitEntry[]) => {
    const stated = isNoValue(value) && value.noValue === "notInTable" ? statedRatioOf(from, side, indicator) : value;
    return isNoValue(stated) ? value : stated;
  };
  const [now, before] = [orStated(computed.now, entries.now), orStated(computed.before, entries.before)];
  return { now, before, points: pointsOf(now, before), stated: [] };
}

function pointsOf(now: Ratio | NoValue, before: Ratio | NoValue): PercentagePoints | NoValue {
  if (isNoValue(before)) return before;
  return isNoValue(now) ? now : percentagePoints(exactDifference(withoutNoise(now * 100), withoutNoise(before * 100)));
}

function differenceOf(now: number | NoValue, before: number | NoValue): number | NoValue {
  if (isNoValue(before)) return before;
  return isNoValue(now) ? now : exactDifference(now, before);
}

function rateOf(finished: number, eligible: number): Ratio | NoValue {
  return rate({ finished }, eligible);
}

function shareOf(part: number | NoValue, whole: number | NoValue, share: (part: number, whole: number) => Ratio | NoValue): Ratio | NoValue {
  if (isNoValue(part)) return part;
  return isNoValue(whole) ? whole : share(part, whole);
}

type Pair = readonly [finished: number | NoValue, eligible: number | NoValue];

function movementOf([finishedBefore, eligibleBefore]: Pair, [finished, eligible]: Pair): ComparedSide["movement"] {
  for (const value of [finishedBefore, eligibleBefore, finished, eligible]) if (isNoValue(value)) return value;
  return rateMovement({ finished: Number(finishedBefore), eligible: Number(eligibleBefore) }, { finished: Number(finished), eligible: Number(eligible) });
}
