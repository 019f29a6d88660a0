import type { Side } from "../model/indicator";
import { ratio } from "../model/quantities";
import type { FigureColumn, RecordSet } from "../model/records";
import type { Target } from "../model/target";
import { inCases } from "../rates/inCases";
import { targetFor } from "./targetFor";
import { targetUnitOf } from "./targetUnit";

/** Whom to judge, and on which side. */
export interface JudgedRecord {
  readonly set: RecordSet;
  readonly side: Side;
  readonly recordIndex: number;
}

/** The target of a record, in force at the end of its period. One that stands in the table comes first. */
export function recordTarget({ set, side, recordIndex }: JudgedRecord, targets: readonly Target[]): Target | undefined {
  const record = set.records[recordIndex];
  const year = set.period?.year;
  if (!record) return undefined;
  const stated = statedTarget(set.columns.get(`${side}.target`), recordIndex);
  const unit = targetUnitOf(record, set.period?.to);
  if (stated !== undefined) return { year: year ?? 0, unit: unit ?? record.label, side, rate: ratio(stated), comparison: "above" };
  return targetFor(targets, { year, unit, side, on: set.period?.to });
}

function statedTarget(column: FigureColumn | undefined, recordIndex: number): number | undefined {
  const value = column?.values[recordIndex] ?? Number.NaN;
  if (Number.isNaN(value)) return undefined;
  return column?.scale === "fraction" ? value : value / 100;
}

/** How many cases a unit has on its books; `undefined` when its table does not tell, and for a sum of units, which is none itself. */
export function caseloadOf(set: RecordSet, recordIndex: number): number | undefined {
  const record = set.records[recordIndex];
  if (record?.role === "total" && record.unit === undefined) return undefined;
  const column = set.columns.get("cases.accepted") ?? set.columns.get("cases.toEnforce");
  const value = column?.values[recordIndex] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : inCases(set, "cases", value);
}
