import type { Indicator } from "../model/indicator";
import type { Period } from "../model/period";
import { cellOf, type RecordSet } from "../model/records";
import type { CellRef } from "../model/sheet";
import { recordsByPath, unitPath } from "../rules/unitPath";
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
  readonly figureOf: (indicator: Indicator, record: number) => EarlierFigure | undefined;
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
    .map((other) => ({ other, places: placesIn(other, set) }))
    .find(({ places }) => places.filter((place) => place !== undefined).length * 2 >= places.length);
  return found?.other.period && { period: found.other.period, figureOf: figuresOf(found.other, found.places, { side: tableSide.side, set }) };
}

function figuresOf(other: RecordSet, places: readonly (number | undefined)[], { side, set }: { readonly side: AnomalySide["tableSide"]["side"]; readonly set: RecordSet }): EarlierTable["figureOf"] {
  const factor = side === "money" ? (other.moneyUnit ?? 1) / (set.moneyUnit ?? other.moneyUnit ?? 1) : 1;
  return (indicator, record) => {
    const [column, place] = [other.columns.get(`${side}.${indicator}`), places[record]];
    const value = place === undefined ? Number.NaN : (column?.values[place] ?? Number.NaN) * factor;
    return column === undefined || place === undefined || Number.isNaN(value) ? undefined : { value, at: cellOf(column, place) };
  };
}

function hasSide(set: RecordSet, side: AnomalySide["tableSide"]["side"]): boolean {
  return [...set.columns.keys()].some((key) => key.startsWith(`${side}.`));
}

function placesIn(other: RecordSet, set: RecordSet): readonly (number | undefined)[] {
  const places = recordsByPath(other);
  return set.records.map((_, record) => places.get(unitPath(set, record)));
}
