import { figureKey, type Basis, type FigureKey, type Indicator, type Side } from "../model/indicator";
import type { MoneyUnit } from "../model/moneyUnit";
import type { Doubt } from "../model/recognition";
import type { FigureColumn, RecordSet } from "../model/records";
import { cellAddress } from "../model/address";
import { basisOf, columnIndicators } from "./columnIndicators";
import type { ColumnReading } from "./columnReading";
import { figureColumn } from "./figureColumn";
import type { HeaderBlock, HeaderReader } from "./headerBlock";
import { moneyUnitOfTitle } from "./moneyUnitIn";
import { periodIn } from "./periodIn";
import { withRateScales } from "./rateScale";
import { recordRows, type RecordRows } from "./recordRows";
import { sideOfName, sideOfTitle } from "./sideIn";
import { tableBody, type IsNextHeader } from "./tableBody";
import { tableColumns } from "./tableColumns";
import { titleLines, titleOf } from "./titleLines";
import type { SheetGrid } from "./sheetGrid";

/** A table that was found below a header. `table` is undefined when there are no figures in it. */
export interface FoundTable {
  readonly table: RecordSet | undefined;
  readonly doubts: readonly Doubt[];
  readonly endRowIndex: number;
}

/** Reads the table below a header whose rows name the units. */
export function tableAt(reader: HeaderReader, block: HeaderBlock, { fromRowIndex, isNextHeader }: TableBounds): FoundTable {
  const { grid } = reader;
  const columns = tableColumns(reader, block);
  const body = tableBody(grid, block, columns, isNextHeader);
  const records = recordRows(grid, body.rows, columns.figureReadings.filter(isCount).map(({ header }) => header.columnIndex));
  if (records.rowIndexes.length === 0) return { table: undefined, doubts: [], endRowIndex: body.endRowIndex };
  const lines = titleLines(grid, block, fromRowIndex);
  const id = `${grid.sheet.name}!${cellAddress(block.firstRowIndex + grid.sheet.origin.rowIndex, block.firstColumnIndex + grid.sheet.origin.columnIndex)}`;
  const period = [...lines, grid.sheet.name].map(periodIn).find((found) => found !== undefined);
  const context = { id, side: contextSide(lines, grid.sheet.name), yearOfTable: period?.year ?? latestYear(columns.figureReadings) };
  const keyed = keyedColumns(grid, columns.figureReadings, context);
  return {
    table: {
      id,
      sheet: grid.sheet.name,
      area: areaOfTable(grid, block, records),
      lastHeaderRowIndex: block.lastRowIndex + grid.sheet.origin.rowIndex,
      orientation: "recordsInRows",
      title: titleOf(lines),
      period,
      moneyUnit: moneyUnitOf(columns.figureReadings, lines),
      records: records.records,
      columns: figureColumns(grid, keyed.columns, records),
    },
    doubts: keyed.doubts,
    endRowIndex: body.endRowIndex,
  };
}

const rateSubjects: ReadonlySet<ColumnReading["subject"]> = new Set(["rate", "eligibleShare", "target", "targetDifference", "change", "foreign", undefined] as const);

/** Whether the figures of a column may be added up. */
function isCount({ subject }: ColumnReading): boolean {
  return !rateSubjects.has(subject);
}

/** Where the titles of a table may begin, and what ends its body. */
export interface TableBounds {
  readonly fromRowIndex: number;
  readonly isNextHeader: IsNextHeader;
}

function contextSide(lines: readonly string[], sheetName: string): Side | undefined {
  return lines.map(sideOfTitle).find((side) => side !== undefined) ?? sideOfName(sheetName);
}

function latestYear(readings: readonly ColumnReading[]): number | undefined {
  const years = readings.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

function moneyUnitOf(readings: readonly ColumnReading[], lines: readonly string[]): MoneyUnit | undefined {
  const inHeader = readings.find(({ moneyUnit }) => moneyUnit !== undefined)?.moneyUnit;
  return inHeader ?? lines.map(moneyUnitOfTitle).find((unit) => unit !== undefined);
}

interface KeyContext {
  readonly id: string;
  readonly side: Side | undefined;
  readonly yearOfTable: number | undefined;
}

interface KeyedColumns {
  readonly columns: ReadonlyMap<FigureKey, ColumnReading>;
  readonly doubts: readonly Doubt[];
}

function keyedColumns(grid: SheetGrid, readings: readonly ColumnReading[], context: KeyContext): KeyedColumns {
  const indicators = columnIndicators(readings);
  const columns = new Map<FigureKey, ColumnReading>();
  const doubts: Doubt[] = [];
  readings.forEach((reading, index) => {
    const indicator = indicators[index];
    const side = reading.side ?? context.side;
    const basis = basisOf(reading, context.yearOfTable);
    const key = indicator && side && basis ? keyOf(basis, figureKey(side, indicator)) : undefined;
    if (key !== undefined && !columns.has(key)) columns.set(key, reading);
    else doubts.push(doubtOf(grid, reading, { id: context.id, key, isSideMissing: indicator !== undefined && side === undefined }));
  });
  return { columns, doubts };
}

function keyOf(basis: Basis, key: `${Side}.${Indicator}`): FigureKey {
  return basis === "current" ? key : `${basis}:${key}`;
}

interface DoubtCause {
  readonly id: string;
  readonly key: FigureKey | undefined;
  readonly isSideMissing: boolean;
}

function doubtOf({ sheet }: SheetGrid, { header }: ColumnReading, { id, key, isSideMissing }: DoubtCause): Doubt {
  const lowest = header.labels[header.labels.length - 1];
  const rowIndex = (lowest?.rowIndex ?? 0) + sheet.origin.rowIndex;
  const columnIndex = (lowest?.columnIndex ?? header.columnIndex) + sheet.origin.columnIndex;
  const said = { tableId: id, at: { sheet: sheet.name, rowIndex, columnIndex }, label: header.labels.map(({ text }) => text).join(" / ") };
  if (isSideMissing) return { kind: "sideUnknown", ...said };
  return { kind: "unknownColumn", ...said, candidates: key === undefined ? [] : [key] };
}

function figureColumns(grid: SheetGrid, keyed: ReadonlyMap<FigureKey, ColumnReading>, records: RecordRows): ReadonlyMap<FigureKey, FigureColumn> {
  const columns = [...keyed].map(([key, { header }]) =>
    figureColumn(grid, {
      key,
      labels: header.labels.map(({ text }) => text),
      rowIndexes: records.rowIndexes,
      columnIndexes: new Int32Array(records.rowIndexes.length).fill(header.columnIndex),
    }),
  );
  return new Map(withRateScales(grid, columns).map((column) => [column.key, column]));
}

function areaOfTable({ sheet }: SheetGrid, block: HeaderBlock, { rowIndexes }: RecordRows): RecordSet["area"] {
  return {
    firstRowIndex: block.firstRowIndex + sheet.origin.rowIndex,
    firstColumnIndex: block.firstColumnIndex + sheet.origin.columnIndex,
    lastRowIndex: (rowIndexes[rowIndexes.length - 1] ?? block.lastRowIndex) + sheet.origin.rowIndex,
    lastColumnIndex: block.lastColumnIndex + sheet.origin.columnIndex,
  };
}
