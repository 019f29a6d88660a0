import { absenceCodes, type FigureColumn, type RecordSet } from "../model/records";
import { isNoValue, noValue, type NoValue } from "../model/noValue";
import type { Basis, FigureKey, Indicator, Side } from "../model/indicator";
import type { Ratio } from "../model/quantities";
import { eligibleShare, rate } from "./rate";

/** The columns that a rate is computed from. What a table does not have is `undefined`. */
export interface RateSource {
  readonly finished: FigureColumn | undefined;
  readonly enforced: FigureColumn | undefined;
  readonly terminated: FigureColumn | undefined;
  readonly reduced: FigureColumn | undefined;
  readonly eligible: FigureColumn | undefined;
  readonly toEnforce: FigureColumn | undefined;
}

/** Finds the columns that the rates of one side are computed from. */
export function rateSource(set: RecordSet, side: Side, basis: Basis = "current"): RateSource {
  const column = (indicator: Indicator) => columnOf(set, `${side}.${indicator}`, basis);
  return {
    finished: column("finished"),
    enforced: column("enforced"),
    terminated: column("terminated"),
    reduced: side === "money" ? column("reduced") : undefined,
    eligible: column("eligible"),
    toEnforce: column("toEnforce"),
  };
}

/** Whether the table has what a rate needs. */
export function hasRate(source: RateSource): boolean {
  return source.eligible !== undefined && (source.finished ?? source.enforced) !== undefined;
}

/**
 * What a record has done: its "xong" figure where the table has one, else thi hành xong + đình chỉ (+ giảm, money) from the columns
 * that it has. NaN where a figure that it needs is not there.
 */
export function finishedAt({ finished, enforced, terminated, reduced }: RateSource, recordIndex: number): number {
  if (finished !== undefined) return valueAt(finished, recordIndex);
  return valueAt(enforced, recordIndex) + addendAt(terminated, recordIndex) + addendAt(reduced, recordIndex);
}

/** What a record had có điều kiện; NaN where it is not stated. */
export function eligibleAt(source: RateSource, recordIndex: number): number {
  return valueAt(source.eligible, recordIndex);
}

/**
 * The rate of one record from its own counts in the table's own period.
 * Without a base, or without a figure that it needs, there is no rate, and the reason says which.
 */
export function rateOfRecord(set: RecordSet, side: Side, recordIndex: number): Ratio | NoValue {
  const source = rateSource(set, side);
  const finished = finishedAt(source, recordIndex);
  const eligible = numberAt(source.eligible, recordIndex);
  if (isNoValue(eligible)) return eligible;
  return finished === finished ? rate({ finished }, eligible) : absenceOfFinished(source, recordIndex);
}

/** The share of có điều kiện in phải thi hành of one record in the table's own period. */
export function eligibleShareOfRecord(set: RecordSet, side: Side, recordIndex: number): Ratio | NoValue {
  const source = rateSource(set, side);
  const eligible = numberAt(source.eligible, recordIndex);
  const toEnforce = numberAt(source.toEnforce, recordIndex);
  if (isNoValue(eligible)) return eligible;
  return isNoValue(toEnforce) ? toEnforce : eligibleShare(eligible, toEnforce);
}

/** The figure of a record, or why there is none. */
function numberAt(column: FigureColumn | undefined, recordIndex: number): number | NoValue {
  const value = valueAt(column, recordIndex);
  if (value === value) return value;
  return noValue(column === undefined ? "notInTable" : (absenceCodes[column.absences[recordIndex] ?? 1] ?? "empty"));
}

function absenceOfFinished(source: RateSource, recordIndex: number): NoValue {
  const needed = source.finished === undefined ? [source.enforced, source.terminated, source.reduced] : [source.finished];
  for (const column of needed) {
    const value = numberAt(column, recordIndex);
    if (isNoValue(value) && (column !== undefined || column === needed[0])) return value;
  }
  return noValue("empty");
}

function valueAt(column: FigureColumn | undefined, recordIndex: number): number {
  return column === undefined ? NaN : (column.values[recordIndex] ?? NaN);
}

/** A part that the table has no column for adds nothing; a blank in a column that it has is not zero. */
function addendAt(column: FigureColumn | undefined, recordIndex: number): number {
  return column === undefined ? 0 : (column.values[recordIndex] ?? NaN);
}

function columnOf(set: RecordSet, key: `${Side}.${Indicator}`, basis: Basis): FigureColumn | undefined {
  const full: FigureKey = basis === "current" ? key : `${basis}:${key}`;
  return set.columns.get(full);
}
