import { isFigureMeaning, type ColumnMeaning } from "../../model/answers";
import { figureKey, partsOfKey, type FigureKey } from "../../model/indicator";
import type { ChangeColumn, RecordSet } from "../../model/records";
import { officeNamed } from "../../units/officeNamed";
import { provinceNamed } from "../../units/provinceNamed";
import type { ColumnReading } from "../columns/columnReading";
import { figureColumns, type FigurePlaces } from "../columns/figureColumn";
import { keyedColumns, type KeyedColumns } from "../columns/keyedColumns";
import { withRateScales } from "../columns/rateScale";
import type { TableColumns } from "../columns/tableColumns";
import { answeredScales, foundTable, type FoundTable } from "../foundTable";
import type { HeaderBlock } from "../header/headerBlock";
import type { HeaderReader } from "../header/headerReader";
import type { Subject } from "../titles/subjectOf";
import { answeredContext, type TableContext } from "../titles/tableContext";
import { changesOfLines } from "./changesOfLines";
import { columnGroups, recordsOfGroups, type ColumnGroup } from "./columnGroups";
import { indicatorLines, moneyUnitOfRows, type IndicatorRows } from "./indicatorLines";
import { withoutNumbering } from "./recordRole";
import type { BodyRow } from "./tableBody";

/** A header over rows that name indicators, and what its sheet says above it. */
export interface IndicatorTableHead {
  readonly block: HeaderBlock;
  readonly columns: TableColumns;
  readonly context: TableContext;
  readonly lines: readonly string[];
}

const vague: ReadonlySet<Subject> = new Set(["groupTotal", "other", "change", "foreign"] as const);

/** What a header over indicators may speak of: parts of the cases, results, and how they changed. */
const inHeader: ReadonlySet<Subject> = new Set([...vague, "done", "exOfficio", "onRequest"] as const);

/** Whether the rows name indicators and the columns only sides, periods or units: one sheet for each unit. */
export function hasIndicatorsInRows({ meaningOf }: HeaderReader, { figureReadings }: TableColumns, rows: readonly BodyRow[]): boolean {
  if (figureReadings.some(({ subject }) => subject !== undefined && !inHeader.has(subject))) return false;
  const subjects = rows.slice(0, 60).flatMap(({ label }) => meaningOf(withoutNumbering(label)).subject ?? []);
  return new Set(subjects.filter((subject) => !vague.has(subject))).size >= 3 && subjects.length * 2 >= Math.min(rows.length, 60);
}

/** Reads a table whose rows are indicators: each group of columns is one record. */
export function tablesWithIndicatorsInRows(reader: HeaderReader, head: IndicatorTableHead, rows: readonly BodyRow[]): FoundTable {
  const { grid } = reader;
  const answers = reader.answersOf(head.context.title);
  const { figureReadings } = head.columns;
  const named = { rows, ...nameColumns(head.columns) };
  const told = { ...head.context, moneyUnit: head.context.moneyUnit ?? moneyUnitOfRows(reader, named) };
  const context = answeredContext(told, answers);
  const lines = indicatorLines(reader, named);
  const groups = columnGroups(figureReadings);
  const keyedUnder = (column: ColumnReading): KeyedColumns =>
    keyedColumns(grid, lines.map((line) => lineUnder(line, column)), { context, answerOf: (header) => meaningUnder(answers.meaningOf(header), column) });
  const keyed = groups.map(({ columns }) => columns.map((column) => ({ column, lines: keyedUnder(column) })));
  const { doubts, read } = keyed.flat()[0]?.lines ?? nothingRead;
  const figures = figureColumns(grid, placesOfFigures(keyed));
  const columns = new Map(withRateScales(grid, figures, answeredScales(read, answers)).map((column) => [column.key, column]));
  const changes = changesOfLines(grid, groups.map((group, index) => ({ group, keyed: new Map(keyed[index]?.flatMap((each) => [...each.lines.columns])) })));
  const table = tableOf(reader, { ...head, context }, { groups, rows, columns, changes });
  const found = foundTable(table, { told, answers, doubts, read, units: [], rows: [] });
  return columns.size === 0 ? { ...found, tables: [] } : found;
}

function nameColumns({ labelColumnIndexes: [label = 0], figureReadings: [figure] }: TableColumns): Pick<IndicatorRows, "labelColumnIndex" | "figureColumnIndex"> {
  return { labelColumnIndex: label, figureColumnIndex: figure?.header.columnIndex ?? 0 };
}

const nothingRead: Pick<KeyedColumns, "doubts" | "read"> = { doubts: [], read: [] };

/** A column of a record, and what the rows mean under it. */
interface KeyedColumn {
  readonly column: ColumnReading;
  readonly lines: KeyedColumns;
}

/** Where the figures of each key stand, record by record. Of two columns that would hold the same figure the first one has it. */
function placesOfFigures(keyed: readonly (readonly KeyedColumn[])[]): readonly FigurePlaces[] {
  const places = new Map<FigureKey, FigurePlaces>();
  keyed.forEach((columns, recordIndex) => {
    for (const { column, lines } of columns) {
      for (const [key, { header }] of lines.columns) {
        const place = places.get(key) ?? { key, labels: header.labels.map(({ text }) => text), rowIndexes: emptyIndexes(keyed.length), columnIndexes: emptyIndexes(keyed.length) };
        places.set(key, place);
        if (place.rowIndexes[recordIndex] !== -1) continue;
        place.rowIndexes[recordIndex] = header.columnIndex;
        place.columnIndexes[recordIndex] = column.header.columnIndex;
      }
    }
  });
  return [...places.values()];
}

const emptyIndexes = (length: number): Int32Array => new Int32Array(length).fill(-1);

/** A row under a column: what the row leaves open, the column may tell. */
function lineUnder(line: ColumnReading, column: ColumnReading): ColumnReading {
  return { ...line, side: line.side ?? column.side, basis: line.basis ?? column.basis, year: line.year ?? column.year };
}

/** What a person said of a row, under a column that has a side or a time of its own. */
function meaningUnder(meaning: ColumnMeaning | undefined, column: ColumnReading): ColumnMeaning | undefined {
  if (!isFigureMeaning(meaning)) return meaning;
  const { basis, side, indicator } = partsOfKey(meaning);
  const key = figureKey(column.side ?? side, indicator);
  const time = column.basis ?? basis;
  return time === "current" ? key : `${time}:${key}`;
}

/** The part of a line that names a unit: all of it, or what follows "tỉnh" or "thành phố" up to a number or a dash. */
function unitNameIn(line: string): string | undefined {
  const behindRank = /(?:tỉnh|thành phố|tp\.?)\s+[^,;:()\d]+/iu.exec(line.normalize("NFC"))?.[0] ?? "";
  const parts = behindRank.split(/\s[-–](?:\s|$)/u).filter((part) => part.trim() !== "");
  const shortened = parts.map((_, index) => parts.slice(0, parts.length - index).join(" - "));
  return [line, ...shortened].find((text) => (provinceNamed(text) ?? officeNamed(text)) !== undefined)?.trim();
}

interface TableParts {
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly BodyRow[];
  readonly columns: RecordSet["columns"];
  readonly changes: readonly ChangeColumn[];
}

function tableOf({ grid }: HeaderReader, { block, context, lines }: IndicatorTableHead, { groups, rows, columns, changes }: TableParts): RecordSet {
  const { origin, name } = grid.sheet;
  const named = [name, ...lines].map(unitNameIn).find((text) => text !== undefined) ?? name;
  return {
    id: context.id,
    sheet: name,
    area: {
      firstRowIndex: block.firstRowIndex + origin.rowIndex,
      firstColumnIndex: block.firstColumnIndex + origin.columnIndex,
      lastRowIndex: (rows[rows.length - 1]?.rowIndex ?? block.lastRowIndex) + origin.rowIndex,
      lastColumnIndex: block.lastColumnIndex + origin.columnIndex,
    },
    lastHeaderRowIndex: undefined,
    orientation: "recordsInColumns",
    title: context.title,
    period: context.period,
    moneyUnit: context.moneyUnit,
    ...(context.casesUnit && { casesUnit: context.casesUnit }),
    records: recordsOfGroups(groups, named, context.period?.to),
    columns,
    ...(changes.length > 0 && { changes }),
  };
}
