import type { ChangedIndicator } from "../model/change";
import type { Side } from "../model/indicator";
import { isNoValue, noValue, type NoValue } from "../model/noValue";
import { absenceCodes, cellOf, type ChangeColumn, type RecordSet } from "../model/records";
import { changeExplanation, computedChange, type FiguresInTime } from "../rules/changes/changeExplanation";
import { readChanges, type ReadChanges } from "../rules/changes/readChanges";
import type { ComparedSide, ComparedUnit } from "./comparedUnit";
import type { ComparisonBasis } from "./comparisonBasis";
import type { StatedChange } from "./statedChange";

/** A compared unit with the wrong figures that a change may have been made from. */
export interface UnitWithOthers {
  readonly unit: ComparedUnit;
  /** The same unit against the other earlier period, where that is known. */
  readonly otherPeriod: readonly ComparedSide[];
  /** The unit against the province of its name alone, where it was merged. */
  readonly namesake: readonly ComparedSide[];
}

const unknown: FiguresInTime = { now: Number.NaN, before: Number.NaN };

/** Puts what the later table states of the changes beside what they are. */
export function withStatedChanges(set: RecordSet, basis: ComparisonBasis, units: readonly UnitWithOthers[]): readonly ComparedUnit[] {
  const columns = changeColumnsOf(set, basis);
  if (columns.length === 0) return units.map(({ unit }) => unit);
  const byRecord = new Map(units.flatMap((each) => (each.unit.recordIndex === undefined ? [] : [[each.unit.recordIndex, each] as const])));
  const read = columns.map((change): ReadColumn => {
    const figuresAt = (index: number) => figuresIn(byRecord.get(index)?.unit.sides ?? [], change.side, change.indicator);
    return { change, read: readChanges(change, figuresAt) };
  });
  return units.map((each) => ({ ...each.unit, sides: each.unit.sides.map((side) => statedSide(side, each, read)) }));
}

interface ReadColumn {
  readonly change: ChangeColumn;
  readonly read: ReadChanges;
}

/** The columns of changes from the compared period. A header that names no period means the one that is compared. */
function changeColumnsOf(set: RecordSet, basis: ComparisonBasis): readonly ChangeColumn[] {
  if (basis === "previousSubmission") return [];
  const ofRates = (["cases", "money"] as const).flatMap((side): readonly ChangeColumn[] => {
    const column = set.columns.get(`${side}.rateChange`);
    return column ? [{ side, indicator: "rate", basis: "samePeriodLastYear", kind: "points", column }] : [];
  });
  return [...ofRates, ...(set.changes ?? [])].filter((change) => change.basis === undefined || change.basis === basis);
}

function statedSide(side: ComparedSide, unit: UnitWithOthers, columns: readonly ReadColumn[]): ComparedSide {
  const statedOf = (indicator: ChangedIndicator): readonly StatedChange[] =>
    columns.filter(({ change }) => change.side === side.side && change.indicator === indicator).map((column) => statedChange(column, unit));
  return {
    ...side,
    counts: side.counts.map((count) => ({ ...count, stated: statedOf(count.indicator) })),
    rate: { ...side.rate, stated: statedOf("rate") },
    eligibleShare: { ...side.eligibleShare, stated: statedOf("eligibleShare") },
  };
}

function statedChange({ change, read }: ReadColumn, { unit, otherPeriod, namesake }: UnitWithOthers): StatedChange {
  const index = unit.recordIndex ?? -1;
  const beforeIn = (sides: readonly ComparedSide[]) => figuresIn(sides, change.side, change.indicator).before;
  const figures = figuresIn(unit.sides, change.side, change.indicator);
  const [stated, computed, tolerance] = [read.statedAt(index), computedChange(read.kind, figures), read.toleranceAt(index)];
  const told = {
    at: cellOf(change.column, index),
    kind: read.kind,
    stated: Number.isNaN(stated) ? absenceOf(change, index) : stated,
    computed: Number.isNaN(computed) ? noValue(Number.isFinite(figures.before) ? "zeroBase" : "notInTable") : computed,
  };
  if (Number.isNaN(stated) || Number.isNaN(computed)) return { ...told, verdict: "undecided" };
  if (Math.abs(stated - computed) <= tolerance + leewayOf(change)) return { ...told, verdict: "right" };
  const explanation = changeExplanation({ kind: read.kind, stated, tolerance, ...figures, otherBefore: beforeIn(otherPeriod), namesakeBefore: beforeIn(namesake) });
  return { ...told, verdict: "wrong", explanation };
}

/** A change of rates may come from the printed ones: each of the two is rounded to the hundredth. */
function leewayOf({ indicator }: ChangeColumn): number {
  return indicator === "rate" || indicator === "eligibleShare" ? 0.01 : 0;
}

function absenceOf({ column }: ChangeColumn, recordIndex: number): NoValue {
  return noValue(absenceCodes[column.absences[recordIndex] ?? 1] ?? "empty");
}

/** A figure now and before, rates in percent; NaN where there is none. */
function figuresIn(sides: readonly ComparedSide[], side: Side, indicator: ChangedIndicator): FiguresInTime {
  const found = sides.find((each) => each.side === side);
  if (!found) return unknown;
  if (indicator === "rate" || indicator === "eligibleShare") return { now: inPercent(found[indicator].now), before: inPercent(found[indicator].before) };
  const count = found.counts.find((each) => each.indicator === indicator);
  return count ? { now: numberOf(count.now), before: numberOf(count.before) } : unknown;
}

const numberOf = (value: number | NoValue): number => (isNoValue(value) ? Number.NaN : value);
const inPercent = (value: number | NoValue): number => numberOf(value) * 100;
