import type { ChangeExplanation, ChangeKind } from "../../model/change";
import { withoutNoise } from "../../numbers/decimalPlaces";
import { exactDifference } from "../../numbers/exactSum";

/** The two figures of a change; rates are in percent. */
export interface FiguresInTime {
  readonly now: number;
  readonly before: number;
}

/** A stated change that is not the right one, with what else it may have been made from. Growth is in percent. */
export interface ChangeQuestion extends FiguresInTime {
  readonly kind: ChangeKind;
  readonly stated: number;
  /** How far the stated change may be from what it was made from. */
  readonly tolerance: number;
  /** The figure of the other period that tables compare with, where it is known. */
  readonly otherBefore?: number;
  /** What the province of the same name alone had before the mergers. */
  readonly namesakeBefore?: number;
}

/** A change of a kind; NaN where a figure is missing, or growth is from nothing. Points and amounts are plain differences. */
export function computedChange(kind: ChangeKind, { now, before }: FiguresInTime): number {
  if (!Number.isFinite(now) || !Number.isFinite(before)) return Number.NaN;
  return kind === "growth" ? percentOf(exactDifference(now, before), before) : exactDifference(now, before);
}

/** What a wrong change turns out to be; of several that print the same, the nearest. */
export function changeExplanation({ kind, stated, tolerance, ...figures }: ChangeQuestion): ChangeExplanation {
  const candidates = [...otherBases(kind, figures), ...otherKinds(kind, figures), ["signLost", -computedChange(kind, figures)] as const];
  const fitting = candidates.map(([explanation, value]) => ({ explanation, gap: Math.abs(value - stated) })).filter(({ gap }) => gap <= tolerance);
  return fitting.sort((one, other) => one.gap - other.gap)[0]?.explanation ?? "unknown";
}

type Candidate = readonly [explanation: ChangeExplanation, value: number];
type Figures = Omit<ChangeQuestion, "kind" | "stated" | "tolerance">;

function otherBases(kind: ChangeKind, { now, otherBefore = Number.NaN, namesakeBefore = Number.NaN }: Figures): readonly Candidate[] {
  return [
    ["otherPeriod", computedChange(kind, { now, before: otherBefore })],
    ["namesakeOnly", computedChange(kind, { now, before: namesakeBefore })],
  ];
}

function otherKinds(kind: ChangeKind, { now, before }: Figures): readonly Candidate[] {
  const growth = computedChange("growth", { now, before });
  const overCurrent: Candidate = ["overCurrentBase", percentOf(exactDifference(now, before), now)];
  const ratio: Candidate = ["ratio", percentOf(now, before)];
  if (kind === "amount") return [["growthForAmount", growth]];
  return kind === "points" ? [["relativeForPoints", growth], overCurrent, ratio] : [["amountForGrowth", exactDifference(now, before)], overCurrent, ratio];
}

function percentOf(part: number, whole: number): number {
  return whole > 0 ? withoutNoise((part * 100) / whole) : Number.NaN;
}
