import { isFigureMeaning } from "../model/answers";
import type { Doubt } from "../model/recognition";
import type { RecordSet } from "../model/records";
import type { ColumnOfReading, RowOfReading, TableReading, UnitOfReading } from "../model/tableReading";
import type { AnsweredScale } from "./columns/rateScale";
import { toldMoneyUnit, toldPeriod, type TableAnswers } from "./answers/tableAnswers";
import type { TableContext } from "./titles/tableContext";

/** A table that was found or left out, what is doubtful in it, and how it was read. */
export interface FoundTable {
  readonly tables: readonly RecordSet[];
  readonly doubts: readonly Doubt[];
  readonly readings: readonly TableReading[];
}

export const nothingFound: FoundTable = { tables: [], doubts: [], readings: [] };

/** What was read of a table besides its figures. */
export interface ReadTable {
  /** What the sheet itself tells. */
  readonly told: TableContext;
  readonly answers: TableAnswers;
  readonly doubts: readonly Doubt[];
  readonly read: readonly ColumnOfReading[];
  readonly units: readonly UnitOfReading[];
  readonly rows: readonly RowOfReading[];
}

/** Puts a table and its reading together. One that a person dismissed is read, so that it can be taken back, and is no table. */
export function foundTable(table: RecordSet, { told, answers, doubts, read, units, rows }: ReadTable): FoundTable {
  const isDismissed = answers.isDismissed();
  const reading: TableReading = {
    ...answers.name,
    tableId: table.id,
    title: table.title,
    isDismissed,
    period: table.period,
    ...(table.period?.orElse && { otherPeriod: table.period.orElse }),
    toldPeriod: toldPeriod(told.period),
    moneyUnit: table.moneyUnit,
    toldMoneyUnit: toldMoneyUnit(told.moneyUnit),
    columns: read.map((column) => (isFigureMeaning(column.meaning) ? { ...column, scale: table.columns.get(column.meaning)?.scale } : column)),
    units,
    rows,
  };
  if (isDismissed) return { ...nothingFound, readings: [reading] };
  const isIgnored = read.every(({ meaning }) => meaning === "ignore");
  return { tables: isIgnored ? [] : [table], doubts: [...periodDoubts(table), ...doubts], readings: [reading] };
}

/** The scales that a person gave to the columns of a table. */
export function answeredScales(read: readonly ColumnOfReading[], answers: TableAnswers): AnsweredScale {
  const headers = new Map(read.map(({ meaning, header }) => [meaning, header]));
  return (key) => {
    const header = headers.get(key);
    return header === undefined ? undefined : answers.scaleOf(header);
  };
}

/** The question which period is meant, where the words of the sheet leave it open. */
function periodDoubts({ id, sheet, area, title, period }: RecordSet): readonly Doubt[] {
  if (period?.orElse === undefined) return [];
  const at = { sheet, rowIndex: area.firstRowIndex, columnIndex: area.firstColumnIndex };
  return [{ kind: "periodUnclear", tableId: id, at, label: title, candidates: [{ year: period.year, months: period.months }, period.orElse] }];
}
