import type { Target } from "../model/target";
import { percentOf } from "../rates/rate";
import { matchKey } from "../text/matchKey";
import { readTarget, type ReadTarget } from "./readTarget";
import type { TargetDraft, TargetProblem } from "./targetDraft";
import { targetFor } from "./targetFor";
import { nation } from "./targetUnit";

/** Reads lines of targets together: each for itself, and each against the others. One result for each line. */
export function readTargets(drafts: readonly TargetDraft[]): readonly ReadTarget[] {
  const read = drafts.map(readTarget);
  const targets = read.flatMap(({ target }) => target ?? []);
  const later = new Map<string, number>();
  const among = read.map((line, index) => {
    if (!line.target) return [];
    const key = keyOf(line.target);
    const otherLine = later.get(key);
    later.set(key, index);
    return [...(otherLine === undefined ? [] : [duplicate(otherLine)]), ...belowNation(line.target, targets)];
  });
  return read.map(({ target, problems }, index) => ({ target, problems: [...problems, ...(among[index] ?? [])] }));
}

/** What only one target may have: a draft beside the target itself is none of its doubles. */
function keyOf({ year, unit, side, effectiveFrom, isDraft }: Target): string {
  return JSON.stringify([year, matchKey(unit), side, effectiveFrom ?? null, isDraft === true]);
}

function duplicate(otherLine: number): TargetProblem {
  return { code: "duplicate", facts: { otherLine }, field: "unit", weight: "remark" };
}

/** A province is given as much as the country, or more. Less may be right, and is worth a second look. */
function belowNation(target: Target, targets: readonly Target[]): readonly TargetProblem[] {
  const { year, side, effectiveFrom } = target;
  const national = target.unit === nation || target.isDraft ? undefined : targetFor(targets, { year, unit: nation, side, on: effectiveFrom });
  if (!national || target.rate >= national.rate) return [];
  return [{ code: "belowNation", facts: { percent: percentOf(target.rate), nationPercent: percentOf(national.rate) }, field: "rate", weight: "remark" }];
}
