import type { Side } from "../model/indicator";
import type { Target } from "../model/target";

/** Whom a target is looked up for. */
export interface TargetQuestion {
  readonly year: number | undefined;
  readonly unit: string | undefined;
  readonly side: Side;
}

/** The target of a unit in a year; the last one counts, since a decision may change it in mid-year. A missing target stays missing. */
export function targetFor(targets: readonly Target[], { year, unit, side }: TargetQuestion): Target | undefined {
  if (year === undefined || unit === undefined) return undefined;
  return targets.filter((target) => target.year === year && target.unit === unit && target.side === side).at(-1);
}
