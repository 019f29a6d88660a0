import { countIndicators, partsOfKey, type Basis, type CountIndicator, type FigureKey, type Indicator, type Side } from "../model/indicator";
import { isNoValue, noValue, type NoValue } from "../model/noValue";
import { ratio, type Ratio } from "../model/quantities";
import { absenceCodes, cellOf, type FigureColumn, type RecordSet } from "../model/records";
import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/decimalPlaces";
import { finishedAt, rateSource } from "../rates/rateSource";
import type { SourceCell } from "./comparedTable";
import type { RecordPart, UnitEntry } from "./unitEntries";

/** A figure with the cells that it was read from. */
export interface FoundFigure {
  readonly value: number | NoValue;
  readonly at: readonly SourceCell[];
}

/** The units that all figures of a comparison are brought to. */
export type FigureUnits = Pick<RecordSet, "moneyUnit" | "casesUnit">;

const missing: FoundFigure = { value: noValue("notInTable"), at: [] };

/** Which figure is wanted, and in which units. */
export interface WantedFigure {
  readonly side: Side;
  readonly indicator: CountIndicator;
  readonly units: FigureUnits;
}

/** A count or an amount of one or several units together; where one of them lacks it there is no sum. */
export function summedFigure(entries: readonly UnitEntry[], wanted: WantedFigure): FoundFigure {
  const found = entries.map((entry) => entryFigure(entry, wanted));
  const lacking = found.find(({ value }) => isNoValue(value));
  if (found.length === 0) return missing;
  const value = lacking ? lacking.value : exactSum(found.map((figure) => figure.value as number));
  return { value, at: found.flatMap(({ at }) => at) };
}

/** A rate as the tables state it, where one record states it; never an average. */
export function statedRatioOf(entries: readonly UnitEntry[], side: Side, indicator: "rate" | "eligibleShare"): Ratio | NoValue {
  const parts = entries.length === 1 ? (entries[0]?.parts ?? []) : [];
  const [stated] = parts.flatMap((part) => statedRatio(part, columnIn(part, side, indicator)));
  return stated ?? noValue("notInTable");
}

function statedRatio({ recordIndexes: [recordIndex = -1, ...others] }: RecordPart, column: FigureColumn | undefined): readonly Ratio[] {
  const value = column?.values[recordIndex] ?? Number.NaN;
  if (Number.isNaN(value) || others.length > 0) return [];
  return [ratio(column?.scale === "fraction" ? value : withoutNoise(value / 100))];
}

/** The counts that any of the units states, "xong" also where only its parts are stated. */
export function indicatorsOf(entries: readonly UnitEntry[], side: Side): ReadonlySet<CountIndicator> {
  const found = new Set<CountIndicator>();
  for (const { parts } of entries) {
    for (const part of parts) {
      for (const indicator of countIndicators) if (columnIn(part, side, indicator)) found.add(indicator);
    }
  }
  if (found.has("enforced")) found.add("finished");
  return found;
}

/** Whether the units state anything on a side. */
export function hasSide(entries: readonly UnitEntry[], side: Side): boolean {
  return entries.some(({ parts }) => parts.some(({ table, basis }) => [...table.set.columns.keys()].some((key) => isOn(key, side, basis))));
}

function isOn(key: FigureKey, side: Side, basis: Basis): boolean {
  const parts = partsOfKey(key);
  return parts.side === side && parts.basis === basis;
}

function entryFigure({ parts }: UnitEntry, wanted: WantedFigure): FoundFigure {
  let best = missing;
  for (const part of parts) {
    const found = partFigure(part, wanted);
    if (typeof found.value === "number") return { ...found, value: scaled(found.value, factorTo(wanted.units, part.table.set, wanted.side)) };
    if (isNoValue(best.value) && best.value.noValue === "notInTable") best = found;
  }
  return best;
}

function partFigure(part: RecordPart, { side, indicator }: WantedFigure): FoundFigure {
  const { table, basis, recordIndexes } = part;
  const source = rateSource(table.set, side, basis);
  const columns = indicator === "finished" && !source.finished ? [source.enforced, source.terminated, source.reduced] : [columnIn(part, side, indicator)];
  const present = columns.flatMap((column) => column ?? []);
  if (columns[0] === undefined) return missing;
  const value = indicator === "finished" ? exactSum(recordIndexes.map((index) => finishedAt(source, index))) : sumOf(columns[0], recordIndexes);
  return { value: Number.isNaN(value) ? absenceOf(present, recordIndexes) : value, at: recordIndexes.flatMap((index) => present.map((column) => cellIn(part, column, index))) };
}

function sumOf({ values }: FigureColumn, recordIndexes: readonly number[]): number {
  return exactSum(recordIndexes.map((index) => values[index] ?? Number.NaN));
}

function absenceOf(columns: readonly FigureColumn[], recordIndexes: readonly number[]): NoValue {
  for (const { absences } of columns) {
    for (const index of recordIndexes) {
      const reason = absenceCodes[absences[index] ?? 0];
      if (reason !== undefined) return noValue(reason);
    }
  }
  return noValue("empty");
}

function cellIn({ table: { file } }: RecordPart, column: FigureColumn, recordIndex: number): SourceCell {
  return { ...cellOf(column, recordIndex), ...(file !== undefined && { file }) };
}

function columnIn({ table, basis }: RecordPart, side: Side, indicator: Indicator): FigureColumn | undefined {
  const key = `${side}.${indicator}` as const;
  return table.set.columns.get(basis === "current" ? key : `${basis}:${key}`);
}

/** A unit that is not known is taken to be that of the comparison. */
function factorTo(units: FigureUnits, set: RecordSet, side: Side): number {
  if (side === "cases") return (set.casesUnit ?? 1) / (units.casesUnit ?? 1);
  return set.moneyUnit === undefined || units.moneyUnit === undefined ? 1 : set.moneyUnit / units.moneyUnit;
}

function scaled(value: number, factor: number): number {
  return factor === 1 ? value : withoutNoise(value * factor);
}
