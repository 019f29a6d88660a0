import { countIndicators, exactSum, figureKey, sides, type FigureKey, type Period, type RecordSet, type Side } from "../../core";
import type { NamedFile } from "./provinceOf";
import { unitRows } from "./unitRows";

/** What one submission says of one province: figures as they stand there, money in thousand đồng, targets in percent. */
export interface UnitReturn {
  readonly unit: string;
  readonly submission: string;
  readonly period: Period | undefined;
  readonly figures: ReadonlyMap<FigureKey, number>;
}

/** Why a table did not enter a summary. */
export type ReturnTrouble = "unitUnknown" | "moneyUnitUnknown" | "otherPeriod" | "noTable";

/** A table, or a whole submission, that did not enter a summary. */
export interface LeftOut {
  readonly submission: string;
  readonly sheet: string | undefined;
  readonly reason: ReturnTrouble;
  /** The one that it reports, where another one is wanted. */
  readonly period?: Period;
}

/** What a submission says of each province that it speaks of, and what could not be used. */
export interface UnitReturns {
  readonly returns: readonly UnitReturn[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads the figures of every province out of the tables of a file. */
export function unitReturns(file: NamedFile, tables: readonly RecordSet[]): UnitReturns {
  const { name } = file;
  const read = tables.map((table) => ({ table, rows: unitRows(table, file) }));
  const merged = new Map<string, UnitReturn>();
  for (const { table, rows } of read) {
    for (const { unit, recordIndexes } of rows) {
      const key = JSON.stringify([unit, table.period?.year, table.period?.months]);
      const before = merged.get(key)?.figures ?? [];
      // Of two tables that state the same figure of the same unit the first one counts.
      merged.set(key, { unit, submission: name, period: table.period, figures: new Map([...figuresOf(table, recordIndexes), ...before]) });
    }
  }
  const left = (sheet: string | undefined, reason: ReturnTrouble): LeftOut => ({ submission: name, sheet, reason });
  const leftOut = read.flatMap(({ table, rows }) => [
    ...(rows.length === 0 ? [left(table.sheet, "unitUnknown")] : []),
    ...(lacksMoneyUnit(table) ? [left(table.sheet, "moneyUnitUnknown")] : []),
  ]);
  return { returns: [...merged.values()], leftOut: tables.length === 0 ? [left(undefined, "noTable")] : leftOut };
}

function lacksMoneyUnit({ columns, moneyUnit }: RecordSet): boolean {
  return moneyUnit === undefined && countIndicators.some((indicator) => columns.has(figureKey("money", indicator)));
}

/** The unit that the official forms count money in. */
const officialMoneyUnit = 1_000;

function figuresOf(table: RecordSet, recordIndexes: readonly number[]): ReadonlyMap<FigureKey, number> {
  const figures = new Map<FigureKey, number>();
  for (const side of sides) {
    if (side === "money" && table.moneyUnit === undefined) continue;
    for (const indicator of countIndicators) {
      const values = table.columns.get(figureKey(side, indicator))?.values;
      if (values === undefined) continue;
      const sum = exactSum(recordIndexes.map((index) => values[index] ?? Number.NaN));
      if (!Number.isNaN(sum)) figures.set(figureKey(side, indicator), inOfficialUnit(sum, side, table));
    }
    completeFinished(figures, side);
    addTarget(figures, table, { side, recordIndexes });
  }
  return figures;
}

function inOfficialUnit(value: number, side: Side, { moneyUnit = officialMoneyUnit }: RecordSet): number {
  return side === "money" && moneyUnit !== officialMoneyUnit ? Number((value * (moneyUnit / officialMoneyUnit)).toPrecision(15)) : value;
}

/** "Xong" from its parts, where a table gives only those. */
function completeFinished(figures: Map<FigureKey, number>, side: Side): void {
  const enforced = figures.get(figureKey(side, "enforced"));
  if (figures.has(figureKey(side, "finished")) || enforced === undefined) return;
  const others = [figures.get(figureKey(side, "terminated")), side === "money" ? figures.get(figureKey(side, "reduced")) : undefined];
  figures.set(figureKey(side, "finished"), exactSum([enforced, ...others.flatMap((value) => value ?? [])]));
}

function addTarget(figures: Map<FigureKey, number>, table: RecordSet, { side, recordIndexes }: { readonly side: Side; readonly recordIndexes: readonly number[] }): void {
  const column = table.columns.get(figureKey(side, "target"));
  const [index = -1] = recordIndexes;
  const stated = column?.values[index];
  if (column === undefined || stated === undefined || Number.isNaN(stated) || recordIndexes.length > 1) return;
  figures.set(figureKey(side, "target"), column.scale === "fraction" ? Number((stated * 100).toPrecision(12)) : stated);
}
