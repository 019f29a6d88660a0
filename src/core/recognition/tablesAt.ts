import type { Area, CellRef } from "../model/sheet";
import type { FigureKey } from "../model/indicator";
import type { Doubt } from "../model/recognition";
import type { ChangeColumn, FigureColumn, RecordInfo, RecordSet } from "../model/records";
import type { TableReading } from "../model/tableReading";
import { changeColumns } from "./columns/changeColumns";
import { cellAddress } from "../model/address";
import type { ColumnReading } from "./columns/columnReading";
import { blocksBeside } from "./header/blocksBeside";
import { figureColumns } from "./columns/figureColumn";
import type { HeaderBlock } from "./header/headerBlock";
import type { HeaderReader } from "./header/headerReader";
import { hasIndicatorsInRows, tablesWithIndicatorsInRows } from "./rows/indicatorsInRows";
import { answeredScales, foundTable, nothingFound, type FoundTable } from "./foundTable";
import { keyedColumns, type KeyedColumns } from "./columns/keyedColumns";
import { withRateScales } from "./columns/rateScale";
import { recordRows, type RecordRows, type RowSources } from "./rows/recordRows";
import { remarkColumns } from "./columns/remarkColumns";
import { recordUnits } from "./rows/recordUnits";
import { rowsInRange } from "./rows/rowsInRange";
import { rowsOfReading } from "./rows/rowsOfReading";
import { seenTextAt, type SheetGrid } from "./grid/sheetGrid";
import { sectionsOfSideRows, sideSections, type SideSection } from "./rows/sideSections";
import { tableBody, type BodyRow, type IsNextHeader } from "./rows/tableBody";
import { tableColumns, type TableColumns } from "./columns/tableColumns";
import type { TableAnswers } from "./answers/tableAnswers";
import { answeredContext, tableContext, type TableContext } from "./titles/tableContext";
import { titleLines } from "./titles/titleLines";

/** The tables below one header: several where both sides share it, none where it stands over no figures. */
export interface FoundTables {
  readonly tables: readonly RecordSet[];
  readonly doubts: readonly Doubt[];
  readonly readings: readonly TableReading[];
  /** The first row that may begin another table. */
  readonly endRowIndex: number;
  /** The first row that may be a title of the next table. */
  readonly titleRowIndex: number;
}

/** Where the titles of a table may begin, what its sheet says at the top, and what ends its body. */
export interface TableBounds {
  readonly fromRowIndex: number;
  readonly sheetLines: readonly string[];
  readonly isNextHeader: IsNextHeader;
}

/** Reads what stands below a header, which may stand over several tables side by side. */
export function tablesAt(reader: HeaderReader, block: HeaderBlock, bounds: TableBounds): FoundTables {
  const found = blocksBeside(reader, block).map((one) => tablesBelow(reader, one, bounds));
  return {
    tables: found.flatMap(({ tables }) => tables),
    doubts: found.flatMap(({ doubts }) => doubts),
    readings: found.flatMap(({ readings }) => readings),
    endRowIndex: found.reduce((end, { endRowIndex }) => Math.max(end, endRowIndex), 0),
    titleRowIndex: found.reduce((end, { titleRowIndex }) => Math.max(end, titleRowIndex), 0),
  };
}

function tablesBelow(reader: HeaderReader, block: HeaderBlock, bounds: TableBounds): FoundTables {
  const { grid } = reader;
  const columns = tableColumns(reader, block);
  const body = tableBody(grid, { block, columns }, bounds.isNextHeader);
  const lines = { own: titleLines(grid, block, bounds.fromRowIndex), ofSheet: bounds.sheetLines };
  const context = tableContext(grid, { block, readings: columns.figureReadings, lines });
  const found = hasIndicatorsInRows(reader, columns, body.rows)
    ? tablesWithIndicatorsInRows(reader, { block, columns, context, lines: [...lines.own, ...lines.ofSheet] }, body.rows)
    : tablesWithRecordsInRows(reader, { block, columns, context }, sectionsOf(grid, columns, body.rows));
  return { ...found, endRowIndex: body.endRowIndex, titleRowIndex: lastFigureRow(body.rows, block) + 1 };
}

function sectionsOf(grid: SheetGrid, { labelColumnIndexes: [first = -1, ...more] }: TableColumns, rows: readonly BodyRow[]): readonly SideSection[] {
  const nameOf = (row: BodyRow): string => seenTextAt(grid, row.rowIndex, first) || seenTextAt(grid, row.rowIndex - 1, first);
  return (more.length > 0 ? sectionsOfSideRows(rows, nameOf) : undefined) ?? sideSections(rows);
}

function lastFigureRow(rows: readonly BodyRow[], block: HeaderBlock): number {
  return rows.findLast(({ hasFigures }) => hasFigures)?.rowIndex ?? block.lastRowIndex;
}

interface TableHead {
  readonly block: HeaderBlock;
  readonly columns: TableColumns;
  readonly context: TableContext;
}

function tablesWithRecordsInRows(reader: HeaderReader, head: TableHead, sections: readonly SideSection[]): FoundTable {
  const found = sections.map((section, index) => tableOfSection(reader, headOfSection(reader.grid, head, { section, index }), section));
  return { tables: found.flatMap(({ tables }) => tables), doubts: found.flatMap(({ doubts }) => doubts), readings: found.flatMap(({ readings }) => readings) };
}

/** A later section under the same header is a table of its own, so it needs a name of its own. */
function headOfSection({ sheet }: SheetGrid, head: TableHead, { section, index }: { readonly section: SideSection; readonly index: number }): TableHead {
  const { context, block } = head;
  const rowIndex = (section.rows[0]?.rowIndex ?? block.lastRowIndex) + sheet.origin.rowIndex;
  const id = index === 0 ? context.id : `${sheet.name}!${cellAddress(rowIndex, block.firstColumnIndex + sheet.origin.columnIndex)}`;
  return { ...head, context: { ...context, id, side: section.side ?? context.side, moneyUnit: section.moneyUnit ?? context.moneyUnit } };
}

function tableOfSection(reader: HeaderReader, head: TableHead, { rows }: SideSection): FoundTable {
  const { grid } = reader;
  if (!rows.some(({ hasFigures }) => hasFigures)) return nothingFound;
  const { block, columns, context: told } = head;
  const answers = reader.answersOf(told.title);
  const context = answeredContext(told, answers);
  const read = readRecords(grid, rows, { countColumnIndexes: columns.figureReadings.filter(isCount).map(({ header }) => header.columnIndex), answers });
  const keyed = keyedColumns(grid, columns.figureReadings, { context, answerOf: answers.meaningOf });
  if (read === undefined || keyed.read.length === 0) return nothingFound;
  const columnIndex = columns.labelColumnIndexes[0] ?? block.firstColumnIndex;
  const named = recordUnits(grid, read.records, { tableId: context.id, rowIndexes: read.rowIndexes, columnIndex, day: context.period?.to, answers });
  const table = setOf(grid, { ...head, context }, { ...read, unitNames: named.names, columnIndex, columns: columnsByKey(grid, { ...keyed, answers }, read.rowIndexes), changes: changeColumns(grid, keyed.changes, read.rowIndexes) });
  const rowsRead = rowsOfReading(rows, { ...read, cellIn: (rowIndex) => cellInSheet(grid, rowIndex, columnIndex) });
  const found = foundTable(table, { told, answers, doubts: [...keyed.doubts, ...named.doubts], read: keyed.read, units: named.units, rows: rowsRead });
  return read.records.length === 0 ? { ...nothingFound, readings: found.readings } : found;
}

/** The records among the rows; `undefined` where there are none, unless a person said so: that can be taken back. */
function readRecords(grid: SheetGrid, all: readonly BodyRow[], sources: RowSources & { readonly answers: TableAnswers }): RecordRows | undefined {
  const rows = rowsInRange(all, sources.answers.rowRange());
  const read = recordRows(grid, rows, sources);
  const isSaid = rows.length < all.length || all.some(({ label }) => sources.answers.roleOf(label) !== undefined);
  return read.records.length > 0 || isSaid ? read : undefined;
}

interface SetParts extends RecordRows {
  /** By record. */
  readonly unitNames: readonly (string | undefined)[];
  /** The column of the labels. */
  readonly columnIndex: number;
  readonly columns: ReadonlyMap<FigureKey, FigureColumn>;
  readonly changes: readonly ChangeColumn[];
}

function setOf(grid: SheetGrid, { block, columns: head, context }: TableHead, { records, unitNames, rowIndexes, columnIndex, columns, changes }: SetParts): RecordSet {
  return {
    id: context.id,
    sheet: grid.sheet.name,
    area: areaOfTable(grid, { ...block, firstColumnIndex: Math.min(block.firstColumnIndex, columnIndex) }, rowIndexes),
    lastHeaderRowIndex: block.lastRowIndex + grid.sheet.origin.rowIndex,
    orientation: "recordsInRows",
    title: context.title,
    period: context.period,
    moneyUnit: context.moneyUnit,
    ...(context.casesUnit && { casesUnit: context.casesUnit }),
    records: records.map((record, index) => placed(record, unitNames[index], cellInSheet(grid, rowIndexes[index] ?? 0, columnIndex))),
    columns,
    ...remarksBeside(grid, { block, columns: head }, rowIndexes),
    ...(changes.length > 0 && { changes }),
  };
}

/** The fields are named one by one: copying a record as a whole costs more than everything else about it. */
function placed(record: RecordInfo, unit: string | undefined, labelAt: CellRef): RecordInfo {
  const { label, role, parentIndex } = record;
  if (record.typedLabel === undefined && record.heading === undefined) return { label, unit, role, parentIndex, labelAt };
  return { ...record, unit, labelAt };
}

function cellInSheet({ sheet }: SheetGrid, rowIndex: number, columnIndex: number): CellRef {
  return { sheet: sheet.name, rowIndex: rowIndex + sheet.origin.rowIndex, columnIndex: columnIndex + sheet.origin.columnIndex };
}

/** Words beside the figures, from the first of them to the end of the header. */
function remarksBeside(grid: SheetGrid, { block, columns }: Pick<TableHead, "block" | "columns">, rowIndexes: Int32Array): Pick<RecordSet, "remarks"> {
  const figureColumnIndexes = new Set(columns.figureReadings.map(({ header }) => header.columnIndex));
  const firstColumnIndex = Math.min(...figureColumnIndexes) + 1;
  const remarks = remarkColumns(grid, { firstColumnIndex, lastColumnIndex: block.lastColumnIndex, figureColumnIndexes, rowIndexes });
  return remarks.length > 0 ? { remarks } : {};
}

const rateSubjects: ReadonlySet<ColumnReading["subject"]> = new Set(["rate", "eligibleShare", "target", "targetDifference", "change", "foreign", undefined] as const);

/** Whether the figures of a column may be added up. */
function isCount({ subject }: ColumnReading): boolean {
  return !rateSubjects.has(subject);
}

interface ColumnSources extends Pick<KeyedColumns, "columns" | "read"> {
  readonly answers: TableAnswers;
}

function columnsByKey(grid: SheetGrid, { columns, read, answers }: ColumnSources, rowIndexes: Int32Array): ReadonlyMap<FigureKey, FigureColumn> {
  const places = [...columns].map(([key, { header }]) => {
    const columnIndexes = new Int32Array(rowIndexes.length).fill(header.columnIndex);
    return { key, labels: header.labels.map(({ text }) => text), rowIndexes, columnIndexes };
  });
  const figures = figureColumns(grid, places);
  return new Map(withRateScales(grid, figures, answeredScales(read, answers)).map((column) => [column.key, column]));
}

function areaOfTable({ sheet }: SheetGrid, block: HeaderBlock, rowIndexes: Int32Array): Area {
  return {
    firstRowIndex: block.firstRowIndex + sheet.origin.rowIndex,
    firstColumnIndex: block.firstColumnIndex + sheet.origin.columnIndex,
    lastRowIndex: (rowIndexes[rowIndexes.length - 1] ?? block.lastRowIndex) + sheet.origin.rowIndex,
    lastColumnIndex: block.lastColumnIndex + sheet.origin.columnIndex,
  };
}
