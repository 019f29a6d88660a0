import { figureKey, sides, type CountIndicator, type FigureKey, type RateIndicator, type Side } from "../../model/indicator";
import { isNoValue } from "../../model/noValue";
import type { Period } from "../../model/period";
import { ratio } from "../../model/quantities";
import { cellOf, type RecordSet } from "../../model/records";
import type { CellRef } from "../../model/sheet";
import { withoutNoise } from "../../numbers/decimalPlaces";
import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import { inCases } from "../../rates/inCases";
import { eligibleShareOfRecord, finishedAt, rateOfRecord, rateSource } from "../../rates/rateSource";
import { computedDifference } from "../../targets/judge";
import { recordTarget } from "../../targets/recordTarget";
import { sourceOfSide, type Source } from "../source/source";

/** What a report tells of a unit, in the ministry's own order. */
const paragraphFigures = [
  "accepted",
  "carriedIn",
  "newlyAccepted",
  "entrusted",
  "withdrawn",
  "toEnforce",
  "eligible",
  "eligibleShare",
  "finished",
  "rate",
  "rateChange",
  "targetDifference",
  "target",
  "carriedOut",
] as const;
export type ParagraphFigure = (typeof paragraphFigures)[number];

/** A short paragraph tells what was to be done, what was done, and how that stands to the target. */
const shortFigures: readonly ParagraphFigure[] = ["toEnforce", "eligible", "finished", "rate", "targetDifference", "target"];
export type ParagraphLength = "short" | "full";

/** A figure to tell: cases, đồng, percent or points. */
export interface Clause {
  readonly figure: ParagraphFigure;
  readonly value: number;
  /** An error is open on a cell that the figure comes from. */
  readonly isUnverified: boolean;
}

/** What is told of one unit. A side of which nothing is known is left out, as is every figure that is missing. */
export interface ParagraphFacts {
  readonly unit: string;
  readonly period: Period | undefined;
  readonly sides: readonly { readonly side: Side; readonly clauses: readonly Clause[] }[];
}

/** Whose paragraph is asked for. */
export interface ParagraphQuestion extends Source {
  readonly length: ParagraphLength;
  readonly isInDoubt: (at: CellRef) => boolean;
}

type SideQuestion = ParagraphQuestion & { readonly side: Side };
/** A figure and the columns that it comes from; NaN where it is missing. */
type Telling = readonly [value: number, from: readonly FigureKey[]];

/** The facts of the paragraph on one record. Money without a unit cannot be told in đồng and is left out. */
export function paragraphFacts(question: ParagraphQuestion): ParagraphFacts {
  const { table, recordIndex, length } = question;
  const figures = length === "full" ? paragraphFigures : shortFigures;
  const told = sides.map((side) => ({ side, clauses: figures.flatMap((figure) => clauseOf(figure, { ...question, ...sourceOfSide(question, side), side })) }));
  const record = table.records[recordIndex];
  return { unit: record?.unit ?? record?.label ?? "", period: table.period, sides: told.filter(({ clauses }) => clauses.length > 0) };
}

function clauseOf(figure: ParagraphFigure, question: SideQuestion): readonly Clause[] {
  const [value, from] = tellings[figure](question);
  return Number.isFinite(value) ? [{ figure, value, isUnverified: from.some((key) => isKeyInDoubt(key, question)) }] : [];
}

function isKeyInDoubt(key: FigureKey, { table, recordIndex, isInDoubt }: SideQuestion): boolean {
  const column = table.columns.get(key);
  return column !== undefined && isInDoubt(cellOf(column, recordIndex));
}

const count =
  (indicator: CountIndicator) =>
  ({ table, recordIndex, side }: SideQuestion): Telling =>
    [amount(table, side, valueAt(table, figureKey(side, indicator), recordIndex)), [figureKey(side, indicator)]];

function finished({ table, recordIndex, side }: SideQuestion): Telling {
  const isWhole = table.columns.has(figureKey(side, "finished"));
  const from: readonly FigureKey[] = isWhole ? [figureKey(side, "finished")] : [figureKey(side, "enforced"), figureKey(side, "terminated"), figureKey(side, "reduced")];
  return [amount(table, side, finishedAt(rateSource(table, side), recordIndex)), from];
}

/** From the counts; without them as the table states it. Over no base there is no rate, whatever is stated. */
function rate(question: SideQuestion): Telling {
  const { table, recordIndex, side } = question;
  const computed = rateOfRecord(table, side, recordIndex);
  if (!isNoValue(computed)) return [computed * 100, [...finished(question)[1], figureKey(side, "eligible")]];
  return computed.noValue === "zeroBase" ? [NaN, []] : stated("rate", question);
}

function eligibleShare({ table, recordIndex, side }: SideQuestion): Telling {
  const share = eligibleShareOfRecord(table, side, recordIndex);
  return [isNoValue(share) ? NaN : share * 100, [figureKey(side, "eligible"), figureKey(side, "toEnforce")]];
}

/** As the table has it, else as the sheet of targets has it. */
function target({ table, recordIndex, side, targets = [] }: SideQuestion): Telling {
  const assigned = recordTarget({ set: table, side, recordIndex }, targets);
  return [assigned ? withoutNoise(assigned.rate * 100) : NaN, [figureKey(side, "target")]];
}

/** Where there is a rate: from it and the target, without a target as the table states it. */
function targetDifference(question: SideQuestion): Telling {
  const [[reached, from], [aim, aimFrom]] = [rate(question), target(question)];
  if (!Number.isFinite(reached)) return [NaN, []];
  return Number.isFinite(aim) ? [computedDifference(ratio(reached / 100), ratio(aim / 100)), [...from, ...aimFrom]] : stated("targetDifference", question);
}

function rateChange(question: SideQuestion): Telling {
  const { table, recordIndex, side } = question;
  const [[now, from], earlierKey] = [rate(question), `samePeriodLastYear:${side}.rate` as const];
  const earlier = percentAt(table, earlierKey, recordIndex);
  if (Number.isFinite(now) && Number.isFinite(earlier)) return [roundHalfAwayFromZero(withoutNoise(now - earlier), 2), [...from, earlierKey]];
  return stated("rateChange", question);
}

function stated(indicator: RateIndicator, { table, recordIndex, side }: SideQuestion): Telling {
  const key = figureKey(side, indicator);
  return [percentAt(table, key, recordIndex), [key]];
}

const tellings: Readonly<Record<ParagraphFigure, (question: SideQuestion) => Telling>> = {
  accepted: count("accepted"),
  carriedIn: count("carriedIn"),
  newlyAccepted: count("newlyAccepted"),
  entrusted: count("entrusted"),
  withdrawn: count("withdrawn"),
  toEnforce: count("toEnforce"),
  eligible: count("eligible"),
  eligibleShare,
  finished,
  rate,
  rateChange,
  targetDifference,
  target,
  carriedOut: count("carriedOut"),
};

/** Cases one by one, money in đồng. */
function amount(table: RecordSet, side: Side, value: number): number {
  return side === "cases" ? inCases(table, side, value) : Math.round(withoutNoise(value * (table.moneyUnit ?? NaN)));
}

const valueAt = (table: RecordSet, key: FigureKey, recordIndex: number): number => table.columns.get(key)?.values[recordIndex] ?? NaN;

function percentAt(table: RecordSet, key: FigureKey, recordIndex: number): number {
  const value = valueAt(table, key, recordIndex);
  return table.columns.get(key)?.scale === "fraction" ? withoutNoise(value * 100) : value;
}
