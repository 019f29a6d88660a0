import type { Target } from "../model/target";
import { inOrderOfForce, rowOf } from "./targetRow";
import type { TargetDraft } from "./targetDraft";
import { targetFor } from "./targetFor";
import { isSameUnit } from "./targetUnit";

/** The targets of the year before as drafts of a year, for every unit and side that has no line in it yet. A draft is marked as one, and bears no decision. */
export function copiedDrafts(targets: readonly Target[], year: number): readonly TargetDraft[] {
  const has = ({ unit, side }: Target) => targets.some((target) => target.year === year && target.side === side && isSameUnit(target.unit, unit));
  const lastOnes = targets.filter((target) => target.year === year - 1 && targetFor(targets, target) === target && !has(target));
  return inOrderOfForce(lastOnes.map(({ unit, side, rate, comparison }) => rowOf({ year, unit, side, rate, comparison, isDraft: true })));
}
