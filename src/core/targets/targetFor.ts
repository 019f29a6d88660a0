import type { Side } from "../model/indicator";
import type { CalendarDay } from "../model/period";
import type { Target } from "../model/target";
import { firstDayOf, isOnOrBefore } from "./dayOrder";
import { isSameUnit } from "./targetUnit";

/** Whom a target is looked up for. */
export interface TargetQuestion {
  readonly year: number | undefined;
  readonly unit: string | undefined;
  readonly side: Side;
  /** The day that counts: the end of the period. Without one, whatever was assigned last. */
  readonly on?: CalendarDay | undefined;
}

/**
 * The target of a unit that is in force on a day of a year: of several the one that came into force last, and of equals the last one.
 * Drafts do not count. A missing target stays missing.
 */
export function targetFor(targets: readonly Target[], question: TargetQuestion): Target | undefined {
  if (question.year === undefined || question.unit === undefined) return undefined;
  return targets.filter((target) => answers(target, question)).reduce<Target | undefined>(laterOf, undefined);
}

function answers(target: Target, { year, unit = "", side, on }: TargetQuestion): boolean {
  if (target.isDraft || target.year !== year || target.side !== side || !isSameUnit(target.unit, unit)) return false;
  return on === undefined || target.effectiveFrom === undefined || isOnOrBefore(target.effectiveFrom, on);
}

function laterOf(one: Target | undefined, other: Target): Target {
  return one === undefined || isOnOrBefore(startOf(one), startOf(other)) ? other : one;
}

function startOf(target: Target): CalendarDay {
  return target.effectiveFrom ?? firstDayOf(target.year);
}
