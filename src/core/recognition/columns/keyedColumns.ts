import { bases, figureKey, sides, type Basis, type FigureKey, type Indicator, type Side } from "../../model/indicator";
import { isFigureMeaning, type ColumnMeaning } from "../../model/answers";
import type { MoneyUnit } from "../../model/moneyUnit";
import type { Doubt } from "../../model/recognition";
import type { CellRef } from "../../model/sheet";
import type { ColumnOfReading } from "../../model/tableReading";
import { headerNames } from "../answers/answerNames";
import { changedFigures, type FigureChange } from "./changedFigures";
import { columnIndicators } from "./columnIndicators";
import type { ColumnReading } from "./columnReading";
import { saysAmount } from "./saysAmount";
import { sidesBeside } from "./sidesBeside";
import { basisOfColumn, columnPeriods } from "../titles/periodOfColumns";
import { isOfOtherUnit, unitOfMost } from "../titles/unitOfMost";
import type { SheetGrid } from "../grid/sheetGrid";
import type { TableContext } from "../titles/tableContext";

/** The columns whose figures are known, and a doubt for each other one. */
export interface KeyedColumns {
  readonly columns: ReadonlyMap<FigureKey, ColumnReading>;
  /** The columns that state how one of these figures changed. */
  readonly changes: readonly FigureChange[];
  readonly doubts: readonly Doubt[];
  /** What became of each column, in the order of the sheet. */
  readonly read: readonly ColumnOfReading[];
}

/** What a table tells about its columns besides their labels, and what a person said of them. */
export interface KeySources {
  readonly context: TableContext;
  readonly answerOf: (header: string, reading: ColumnReading) => ColumnMeaning | undefined;
}

/** Gives each column its key. An answer beats a guess; the first column of a key has it, and a second one is a doubt. */
export function keyedColumns(grid: SheetGrid, readings: readonly ColumnReading[], { context, answerOf }: KeySources): KeyedColumns {
  const names = headerNames(readings.map(({ header }) => header.labels.map(({ text }) => text)));
  const answers = readings.map((reading, index) => answerOf(names[index] ?? "", reading));
  const guesses = guessedColumns(readings, context);
  const meanings = settledMeanings(answers, guesses);
  const columns = new Map(readings.flatMap((reading, index) => figureOf(meanings[index], reading)));
  const changes = changedFigures({ readings: readings.filter((_, index) => meanings[index] !== "ignore"), keyed: columns });
  const certain = new Set(changes.flatMap(({ reading, isCertain }) => (isCertain ? [reading] : [])));
  const known = readings.map((reading, index) => {
    const meaning = meanings[index] ?? (certain.has(reading) ? "change" : undefined);
    return { reading, meaning, header: names[index], guess: guesses[index] };
  });
  return {
    columns,
    changes,
    doubts: known.flatMap(({ reading, meaning, guess = nothingGuessed }) => (meaning === undefined ? [doubtOf(grid, reading, { id: context.id, guess })] : [])),
    read: known.map(({ reading, meaning, guess = nothingGuessed, header = "" }) => {
      const candidates = meaning === undefined ? guess.candidates : [];
      return { header, label: labelOf(reading), at: placeOf(grid, reading), meaning, candidates, scale: undefined };
    }),
  };
}

function figureOf(meaning: ColumnMeaning | undefined, reading: ColumnReading): readonly (readonly [FigureKey, ColumnReading])[] {
  return isFigureMeaning(meaning) ? [[meaning, reading]] : [];
}

/** What each column holds: no two of them hold the same figure, and none holds by guess what a person said of another. */
function settledMeanings(answers: readonly (ColumnMeaning | undefined)[], guesses: readonly GuessedColumn[]): readonly (ColumnMeaning | undefined)[] {
  const answered = new Set(answers);
  const taken = new Set<ColumnMeaning>();
  return answers.map((answer, index) => {
    if (answer !== undefined && !isFigureMeaning(answer)) return answer;
    const wanted = answer ?? unlessAnswered(guesses[index]?.key, answered);
    if (wanted === undefined || taken.has(wanted)) return undefined;
    taken.add(wanted);
    return wanted;
  });
}

function unlessAnswered(guess: FigureKey | undefined, answered: ReadonlySet<ColumnMeaning | undefined>): FigureKey | undefined {
  return answered.has(guess) ? undefined : guess;
}

/** What the labels of a column tell, before any answer. */
interface GuessedColumn {
  readonly key: FigureKey | undefined;
  /** What it may be, where nothing is taken for certain. */
  readonly candidates: readonly FigureKey[];
  readonly isSideMissing: boolean;
  /** The unit of money of the other columns, where this one names another. */
  readonly usualUnit?: MoneyUnit;
}

const nothingGuessed: GuessedColumn = { key: undefined, candidates: [], isSideMissing: false };

function guessedColumns(readings: readonly ColumnReading[], context: TableContext): readonly GuessedColumn[] {
  const indicators = columnIndicators(readings);
  const periods = columnPeriods(readings, context);
  const moneyUnit = unitOfMost(readings);
  const otherwise = context.side === undefined ? sidesBeside(readings, indicators) : readings.map(() => context.side);
  return readings.map((reading, index) => {
    const indicator = indicators[index];
    const side = reading.side ?? sideOnlyOf(indicator) ?? otherwise[index];
    const basis = basisOfColumn(reading, periods);
    const key = keyOf({ indicator, side, basis });
    const isSideMissing = indicator !== undefined && side === undefined;
    if (key !== undefined && isOfOtherUnit(reading, moneyUnit)) return { ...nothingGuessed, usualUnit: moneyUnit };
    if (key !== undefined) return { key, candidates: [key], isSideMissing };
    return { key, candidates: isSideMissing ? keysOfSides({ indicator, basis }) : [...keysOfTimes({ indicator, side, basis }), ...changeKeys(reading, side)], isSideMissing };
  });
}

/** "Giảm" exists for money only. */
function sideOnlyOf(indicator: Indicator | undefined): Side | undefined {
  return indicator === "reduced" ? "money" : undefined;
}

interface KeyParts {
  readonly indicator: Indicator | undefined;
  readonly side: Side | undefined;
  readonly basis: Basis | undefined;
}

/** The key of an indicator on a side and in a period; nothing while one of them is unknown. */
function keyOf({ indicator, side, basis }: KeyParts): FigureKey | undefined {
  if (indicator === undefined || side === undefined || basis === undefined) return undefined;
  const key: `${Side}.${Indicator}` = figureKey(side, indicator);
  return basis === "current" ? key : `${basis}:${key}`;
}

/** Without a side a figure is one of two. */
function keysOfSides(parts: Omit<KeyParts, "side">): readonly FigureKey[] {
  return sides.flatMap((side) => keyOf({ ...parts, side }) ?? []);
}

const periods = bases.filter((basis) => basis !== "inMonth");

/** Without a time a figure is the table's own, or one of those that it is compared with. */
function keysOfTimes({ basis, ...parts }: KeyParts): readonly FigureKey[] {
  return basis === undefined ? periods.flatMap((each) => keyOf({ ...parts, basis: each }) ?? []) : [];
}

/** A difference that the header leaves open may be one from the target or one from an earlier rate. */
function changeKeys({ subject, header }: ColumnReading, side: Side | undefined): readonly FigureKey[] {
  const isOfRate = subject === "change" && !saysAmount(header.labels.at(-1)?.text ?? "");
  return isOfRate && side !== undefined ? [`${side}.targetDifference`, `${side}.rateChange`] : [];
}

interface DoubtCause {
  readonly id: string;
  readonly guess: GuessedColumn;
}

function doubtOf(grid: SheetGrid, reading: ColumnReading, { id, guess }: DoubtCause): Doubt {
  const [at, label] = [placeOf(grid, reading), labelOf(reading)];
  if (guess.isSideMissing) return { kind: "sideUnknown", tableId: id, at, label };
  if (guess.usualUnit && reading.moneyUnit) return { kind: "moneyUnitDiffers", tableId: id, at, label, moneyUnit: reading.moneyUnit, usual: guess.usualUnit };
  return { kind: "unknownColumn", tableId: id, at, label, candidates: guess.candidates };
}

function labelOf({ header }: ColumnReading): string {
  return header.labels.map(({ text }) => text).join(" / ");
}

/** The cell of the lowest label. */
function placeOf({ sheet }: SheetGrid, { header }: ColumnReading): CellRef {
  const lowest = header.labels[header.labels.length - 1] ?? { rowIndex: 0, columnIndex: header.columnIndex };
  return { sheet: sheet.name, rowIndex: lowest.rowIndex + sheet.origin.rowIndex, columnIndex: lowest.columnIndex + sheet.origin.columnIndex };
}
