import { cellAddress } from "../../model/address";
import type { Side } from "../../model/indicator";
import type { MoneyUnit } from "../../model/moneyUnit";
import type { Period } from "../../model/period";
import { casesUnitIn } from "./casesUnitIn";
import type { ColumnReading } from "../columns/columnReading";
import type { HeaderBlock } from "../header/headerBlock";
import { moneyUnitOfTitle } from "./moneyUnitIn";
import { periodIn, periodInLines, periodOfMonths } from "./periodIn";
import { latest } from "./periodOfColumns";
import type { SheetGrid } from "../grid/sheetGrid";
import { sideOfName, sideOfTitle } from "./sideIn";
import { toldMoneyUnit, toldPeriod, type TableAnswers } from "../answers/tableAnswers";
import { titleOf } from "./titleLines";
import { unitOfMost } from "./unitOfMost";

/** What holds for a whole table: told by the lines above it, by those at the top of its sheet, and by the sheet's name. */
export interface TableContext {
  readonly id: string;
  readonly title: string;
  readonly period: Period | undefined;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly casesUnit: 1000 | undefined;
  readonly side: Side | undefined;
  /** The year of the table's own figures, where its header tells several. */
  readonly year: number | undefined;
}

/** The context with what a person said in the place of what the sheet tells. */
export function answeredContext(context: TableContext, answers: Pick<TableAnswers, "period" | "moneyUnit">): TableContext {
  const period = answers.period(toldPeriod(context.period));
  return {
    ...context,
    period: period ?? context.period,
    moneyUnit: answers.moneyUnit(toldMoneyUnit(context.moneyUnit)) ?? context.moneyUnit,
    year: period?.year ?? context.year,
  };
}

/** The lines that speak for a table, nearest first. */
export interface ContextLines {
  readonly own: readonly string[];
  readonly ofSheet: readonly string[];
}

/** Gathers what holds for the table below a header. */
export function tableContext({ sheet }: SheetGrid, { block, readings, lines }: ContextSources): TableContext {
  const all = [...lines.own, ...lines.ofSheet];
  const period = ownPeriod(periodInLines([...all, nameWithYear(sheet.name)]), readings);
  return {
    id: `${sheet.name}!${cellAddress(block.firstRowIndex + sheet.origin.rowIndex, block.firstColumnIndex + sheet.origin.columnIndex)}`,
    title: titleOf(lines.own) || titleOf(lines.ofSheet),
    period,
    moneyUnit: unitOfMost(readings) ?? firstFound(all, moneyUnitOfTitle),
    casesUnit: firstFound([...all, ...readings.flatMap(({ header }) => header.labels.map(({ text }) => text))], casesUnitIn),
    side: firstFound(lines.own, sideOfLine) ?? sideOfName(sheet.name),
    year: period?.year ?? latestYear(readings),
  };
}

/** Where the context of a table is looked for. */
export interface ContextSources {
  readonly block: HeaderBlock;
  readonly readings: readonly ColumnReading[];
  readonly lines: ContextLines;
}

function firstFound<Source, Found>(sources: readonly Source[], find: (source: Source) => Found | undefined): Found | undefined {
  for (const source of sources) {
    const found = find(source);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** In the name of a sheet a bare year is enough: nothing else of four digits stands there. */
function nameWithYear(name: string): string {
  return periodIn(name) === undefined ? name.replace(/(^|\D)(20\d\d)(?!\d)/, "$1năm $2") : name;
}

function sideOfLine(line: string): Side | undefined {
  return sideOfTitle(line) ?? sideOfShortLine(line);
}

/** A heading of a few words ("II. TIỀN") names its side without more ado. A unit of money alone does not. */
function sideOfShortLine(line: string): Side | undefined {
  return line.length <= 24 && !/đồng|đvt|đơn vị|vnđ/iu.test(line) ? sideOfName(line) : undefined;
}

/** A title that tells a year alone leaves the months to the columns: the latest that they name are the table's own. */
function ownPeriod(told: Period | undefined, readings: readonly ColumnReading[]): Period | undefined {
  const named = latest(readings.flatMap(({ basis, period }) => (basis === undefined ? (period ?? []) : [])));
  const byColumns = named && leavesMonthsOpen(told, named.year) ? periodOfMonths(named.year, named.months) : undefined;
  return byColumns ?? told ?? latestPeriod(readings);
}

function leavesMonthsOpen(told: Period | undefined, year: number): boolean {
  return told === undefined || (told.months === wholeYear && told.orElse === undefined && told.year === year);
}

/** Months of a year that is told without any. */
const wholeYear = 12;

/** Of the periods that a header names, the latest is the table's own: the others are there for comparison. */
function latestPeriod(readings: readonly ColumnReading[]): Period | undefined {
  const found = readings.flatMap(({ header, basis }) => (basis === undefined ? header.labels.flatMap(({ text }) => periodIn(text) ?? []) : []));
  return latest(found);
}

function latestYear(readings: readonly ColumnReading[]): number | undefined {
  const years = readings.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? undefined : years.reduce((latest, year) => Math.max(latest, year));
}
