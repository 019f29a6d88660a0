import { targetFor, type CellInput, type RateScale, type RecordSet, type Side, type Target, type TargetSheet } from "../../core";
import { rateIn, targetLookup, unitWithTarget } from "./targetLookup";

/** Targets as they are known: those of the workbook's own sheets, and those that came from elsewhere. */
export interface KnownTargets {
  readonly sheets: readonly TargetSheet[];
  readonly given: readonly Target[];
}

/** What to write for the target of a record in a scale; `undefined` where nothing can ever be known. */
export type TargetSource = (recordIndex: number, scale: RateScale) => TargetInput | undefined;

/** A target is written as a number, or as a formula that finds it. */
export type TargetInput = Extract<CellInput, { readonly kind: "number" }> | { readonly kind: "formula"; readonly formula: string; readonly value: number | "" };

/** Where the targets of a side of a table come from; `undefined` when from nowhere. A line in a sheet of the workbook comes before one that was given. */
export function targetSource({ sheets, given }: KnownTargets, table: RecordSet, side: Side): TargetSource | undefined {
  const lookup = targetLookup(sheets, table, side);
  if (!lookup && given.length === 0) return undefined;
  return (recordIndex, scale) => {
    const found = lookup?.(recordIndex, scale);
    const target = found && found.value !== "" ? undefined : givenTarget(given, table, { recordIndex, side });
    if (target) return { kind: "number", value: rateIn(scale, target) };
    return found && { kind: "formula", ...found };
  };
}

function givenTarget(given: readonly Target[], { period, records }: RecordSet, { recordIndex, side }: { readonly recordIndex: number; readonly side: Side }): Target | undefined {
  const record = records[recordIndex];
  if (!record || !period) return undefined;
  const unit = unitWithTarget(record, period.to);
  return unit === undefined ? undefined : targetFor(given, { year: period.year, unit, side, on: period.to });
}
