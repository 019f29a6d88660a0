import { cellOf, type FigureColumn, type RecordSet } from "../../model/records";
import { figureKey, type CountIndicator, type FigureKey, type Indicator, type Side } from "../../model/indicator";
import { isNoValue } from "../../model/noValue";
import { decimalPlaces, withoutNoise } from "../../numbers/decimalPlaces";
import { finishedAt, rateOfRecord, rateSource } from "../../rates/rateSource";
import { matchKey, plainKey } from "../../text/matchKey";
import { provinceNamed } from "../../units/provinceNamed";
import type { CellRef } from "../../model/sheet";
import { recordTarget } from "../../targets/recordTarget";
import type { Target } from "../../model/target";
import type { Claim } from "../claims/claim";
import { sourceOfSide, type Source } from "../source/source";
import { comparedWith, type Comparison } from "./comparison";
import type { Interval } from "./interval";

/** A number of the workbook in the unit of claims (cases, đồng, percent, points), with what its own rounding leaves open. */
interface Known {
  readonly value: number;
  readonly within: Interval;
  readonly cell: CellRef | undefined;
}

/** Holds a claim against the workbook; `undefined` where the workbook has nothing to say: another unit, another period, a part of the cases. */
export function workbookComparison(claim: Claim, source: Source): Comparison | undefined {
  const { side } = claim;
  if (side === undefined || claim.scope !== undefined || !isSamePeriod(claim, source.table)) return undefined;
  const recordIndex = recordOf(claim, source);
  if (recordIndex < 0) return undefined;
  const known = knownFigure({ claim, side, targets: source.targets ?? [], ...sourceOfSide({ ...source, recordIndex }, side) });
  return known && comparedWith(claim, known);
}

function isSamePeriod({ period }: Claim, { period: own }: RecordSet): boolean {
  return period === undefined || own === undefined || (period.year === own.year && period.months === own.months);
}

/** The record that the text names, or the chosen one where it names none; -1 where it names another unit. */
function recordOf({ unit }: Claim, { table, recordIndex }: Source): number {
  if (unit === undefined || isNamed(table, recordIndex, unit)) return recordIndex;
  return table.records.findIndex((_, index) => isNamed(table, index, unit));
}

function isNamed(table: RecordSet, recordIndex: number, name: string): boolean {
  const record = table.records[recordIndex];
  if (record === undefined) return false;
  if (record.unit === name || provinceNamed(record.label)?.name === name) return true;
  return record.unit === undefined && ` ${plainKey(matchKey(record.label))} `.includes(` ${plainKey(matchKey(name))} `);
}

interface Question {
  readonly claim: Claim;
  readonly side: Side;
  readonly table: RecordSet;
  readonly recordIndex: number;
  readonly targets: readonly Target[];
}

type Answer = (question: Question) => Known | undefined;

const count: Answer = (question) => countKnown(question, question.claim.indicator, question.claim.basis === "current" ? "" : "samePeriodLastYear:");

const change: Answer = (question) => {
  const [now, earlier] = pair(question);
  return now && earlier && { value: withoutNoise(now.value - earlier.value), within: { low: now.within.low - earlier.within.high, high: now.within.high - earlier.within.low }, cell: now.cell };
};

const relativeChange: Answer = (question) => {
  const [now, earlier] = pair(question);
  return now && earlier && earlier.value > 0 ? exactly(((now.value - earlier.value) / earlier.value) * 100, now.cell) : undefined;
};

const rate: Answer = ({ claim, side, table, recordIndex }) => {
  if (claim.basis !== "current") return percentIn(table, `samePeriodLastYear:${side}.rate`, recordIndex);
  const computed = rateOfRecord(table, side, recordIndex);
  const stated = table.columns.get(figureKey(side, "rate"));
  const cell = stated ? cellOf(stated, recordIndex) : cellIn(table, figureKey(side, "finished"), recordIndex);
  return isNoValue(computed) ? percentIn(table, figureKey(side, "rate"), recordIndex) : exactly(computed * 100, cell);
};

const share: Answer = (question) => {
  const [part, whole] = [countKnown(question, question.claim.indicator, ""), countKnown(question, "toEnforce", "")];
  return part && whole && whole.value > 0 ? exactly((part.value / whole.value) * 100, part.cell) : undefined;
};

/** As the table has it, else as the sheet of targets has it. */
const target: Answer = ({ side, table, recordIndex, targets }) => {
  const assigned = recordTarget({ set: table, side, recordIndex }, targets);
  return percentIn(table, figureKey(side, "target"), recordIndex) ?? (assigned && exactly(assigned.rate * 100, undefined));
};

const targetDifference: Answer = (question) => {
  const { table, side, recordIndex } = question;
  const key = figureKey(side, "targetDifference");
  const [reached, aim] = [rate(question), target(question)];
  return reached && aim ? roundedPoints(reached.value - aim.value, cellIn(table, key, recordIndex) ?? reached.cell) : percentIn(table, key, recordIndex);
};

const pointChange: Answer = (question) => {
  if (question.claim.indicator !== undefined) return undefined;
  const { table, side, recordIndex } = question;
  const [now, earlier] = [rate(question), percentIn(table, `samePeriodLastYear:${side}.rate`, recordIndex)];
  return now && earlier ? roundedPoints(now.value - earlier.value, now.cell) : percentIn(table, figureKey(side, "rateChange"), recordIndex);
};

const answers: ReadonlyMap<Claim["kind"], Answer> = new Map<Claim["kind"], Answer>([
  ["count", count],
  ["money", count],
  ["countChange", change],
  ["moneyChange", change],
  ["relativeChange", relativeChange],
  ["rate", rate],
  ["share", share],
  ["target", target],
  ["targetDifference", targetDifference],
  ["pointChange", pointChange],
]);

function knownFigure(question: Question): Known | undefined {
  return answers.get(question.claim.kind)?.(question);
}

function pair(question: Question): readonly [Known | undefined, Known | undefined] {
  const { indicator } = question.claim;
  return [countKnown(question, indicator, ""), countKnown(question, indicator, "samePeriodLastYear:")];
}

function countKnown({ table, side, recordIndex, claim }: Question, indicator: CountIndicator | undefined, basis: "" | "samePeriodLastYear:"): Known | undefined {
  if (indicator === undefined) return undefined;
  const isDone = indicator === "finished" && basis === "";
  const column = isDone ? finishedColumn(table, side) : table.columns.get(keyOf(side, indicator, basis));
  const value = isDone ? finishedAt(rateSource(table, side), recordIndex) : valueIn(column, recordIndex);
  if (column === undefined || Number.isNaN(value)) return undefined;
  return inClaimUnit(value, { side, claim, factor: side === "cases" ? table.casesUnit : table.moneyUnit, cell: cellOf(column, recordIndex) });
}

interface Unit {
  readonly side: Side;
  readonly claim: Claim;
  readonly factor: number | undefined;
  readonly cell: CellRef;
}

/** Cases one by one, money in đồng; money of an unknown unit cannot be compared. */
function inClaimUnit(value: number, { side, claim, factor, cell }: Unit): Known | undefined {
  if (factor !== undefined) return knownInUnit(value, factor, { cell, claim });
  return side === "cases" ? exactly(value, cell) : undefined;
}

/** Where a sheet has no "xong" column, the first of those that make it up stands for it. */
function finishedColumn({ columns }: RecordSet, side: Side): FigureColumn | undefined {
  return columns.get(figureKey(side, "finished")) ?? columns.get(figureKey(side, "enforced"));
}

/** What a sheet in thousands of cases, in triệu or tỷ has rounded off is not held against a text that tells more digits. */
function knownInUnit(value: number, factor: number, { cell, claim }: { readonly cell: CellRef; readonly claim: Claim }): Known {
  const amount = withoutNoise(value * factor);
  const ownPlace = factor * 10 ** -decimalPlaces(value);
  const slack = ownPlace > claim.lastPlace ? ownPlace / 2 : 0;
  return { value: amount, within: { low: amount - slack, high: amount + slack }, cell };
}

const keyOf = (side: Side, indicator: Indicator, basis: "" | "samePeriodLastYear:"): FigureKey => `${basis}${side}.${indicator}` as FigureKey;
const valueIn = (column: FigureColumn | undefined, recordIndex: number): number => column?.values[recordIndex] ?? NaN;

function cellIn(table: RecordSet, key: FigureKey, recordIndex: number): CellRef | undefined {
  const column = table.columns.get(key);
  return column && cellOf(column, recordIndex);
}

function percentIn(table: RecordSet, key: FigureKey, recordIndex: number): Known | undefined {
  const column = table.columns.get(key);
  const value = valueIn(column, recordIndex);
  if (column === undefined || Number.isNaN(value)) return undefined;
  return exactly(column.scale === "fraction" ? value * 100 : value, cellOf(column, recordIndex));
}

function exactly(value: number, cell: CellRef | undefined): Known {
  const plain = withoutNoise(value);
  return { value: plain, within: { low: plain, high: plain }, cell };
}

/** Half a hundredth on each side: reports take the difference of rates that are rounded already. */
function roundedPoints(value: number, cell: CellRef | undefined): Known {
  const plain = withoutNoise(value);
  return { value: plain, within: { low: plain - 0.005, high: plain + 0.005 }, cell };
}
