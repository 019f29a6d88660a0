import { earlierUnits } from "../comparison/earlierUnits";
import { summedFigure } from "../comparison/entryFigures";
import type { UnitEntry } from "../comparison/unitEntries";
import type { CountIndicator, Side } from "../model/indicator";
import { isNoValue } from "../model/noValue";
import type { Period } from "../model/period";
import type { RecordSet } from "../model/records";
import type { CellRef } from "../model/sheet";
import type { AnomalySide } from "./detector";

/** A figure of another table, in the unit of this one. */
export interface EarlierFigure {
  readonly value: number;
  readonly at: CellRef;
}

/** The figures of an earlier period for the records of a side, from another table of the workbook. */
export interface EarlierTable {
  readonly period: Period;
  /** `undefined` where the unit or the figure is not there. */
  readonly figureOf: (indicator: CountIndicator, record: number) => EarlierFigure | undefined;
}

/** The latest other table whose period is wanted and that has most units of this one. */
export function earlierTable({ tableSide }: AnomalySide, isWanted: (then: Period, now: Period) => boolean): EarlierTable | undefined {
  const { set, workbook } = tableSide.table;
  const now = set.period;
  if (!now) return undefined;
  const found = workbook()
    .map((table) => table.set)
    .filter((other) => other !== set && other.period !== undefined && isWanted(other.period, now) && hasSide(other, tableSide.side))
    .sort((one, other) => (other.period?.months ?? 0) - (one.period?.months ?? 0))
    .map((other) => ({ other, units: earlierUnits(set, other) }))
    .find(({ units }) => units.filter((entries) => entries.length > 0).length * 2 >= units.length);
  return found?.other.period && { period: found.other.period, figureOf: figuresOf(set, tableSide.side, found.units) };
}

function figuresOf(set: RecordSet, side: Side, units: readonly (readonly UnitEntry[])[]): EarlierTable["figureOf"] {
  return (indicator, record) => {
    const { value, at } = summedFigure(units[record] ?? [], { side, indicator, units: set });
    return isNoValue(value) || !at[0] ? undefined : { value, at: at[0] };
  };
}

function hasSide(set: RecordSet, side: Side): boolean {
  return [...set.columns.keys()].some((key) => key.startsWith(`${side}.`));
}
