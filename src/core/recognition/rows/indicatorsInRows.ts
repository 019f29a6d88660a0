import type { ColumnMeaning } from "../../model/answers";
import { figureKey, partsOfKey, type FigureKey } from "../../model/indicator";
import type { MoneyUnit } from "../../model/moneyUnit";
import type { Doubt } from "../../model/recognition";
import type { FigureColumn, RecordSet } from "../../model/records";
import type { ColumnOfReading } from "../../model/tableReading";
import { tidyText } from "../../text/tidyText";
import { officeNamed } from "../../units/officeNamed";
import { provinceNamed } from "../../units/provinceNamed";
import { columnReading, type ColumnReading } from "../columns/columnReading";
import { figureColumns } from "../columns/figureColumn";
import { answeredScales, foundTable, type FoundTable } from "../foundTable";
import type { HeaderBlock } from "../header/headerBlock";
import type { HeaderReader } from "../header/headerReader";
import type { ColumnHeader, HeaderLabel } from "../header/headerPaths";
import { keyedColumns } from "../columns/keyedColumns";
import { outlineParents } from "./outline";
import { moneyUnitOfLabel } from "../titles/moneyUnitIn";
import { withRateScales } from "../columns/rateScale";
import { withoutNumbering } from "./recordRole";
import type { Subject } from "../titles/subjectOf";
import type { BodyRow } from "./tableBody";
import type { TableColumns } from "../columns/tableColumns";
import { answeredContext, type TableContext } from "../titles/tableContext";

/** A header over rows that name indicators, and what its sheet says above it. */
export interface IndicatorTableHead {
  readonly block: HeaderBlock;
  readonly columns: TableColumns;
  readonly context: TableContext;
  readonly lines: readonly string[];
}

const vague: ReadonlySet<Subject> = new Set(["groupTotal", "other", "change", "foreign"] as const);

/** Whether the rows name indicators and the columns only sides, periods or units: one sheet for each unit. */
export function hasIndicatorsInRows({ meaningOf }: HeaderReader, { figureReadings }: TableColumns, rows: readonly BodyRow[]): boolean {
  if (figureReadings.some(({ subject }) => subject !== undefined && !vague.has(subject) && subject !== "done")) return false;
  const subjects = rows.slice(0, 60).flatMap(({ label }) => meaningOf(withoutNumbering(label)).subject ?? []);
  return new Set(subjects.filter((subject) => !vague.has(subject))).size >= 3 && subjects.length * 2 >= Math.min(rows.length, 60);
}

/** Reads a table whose rows are indicators: each group of columns is one record. */
export function tablesWithIndicatorsInRows(reader: HeaderReader, head: IndicatorTableHead, rows: readonly BodyRow[]): FoundTable {
  const { grid } = reader;
  const answers = reader.answersOf(head.context.title);
  const told = { ...head.context, moneyUnit: head.context.moneyUnit ?? moneyUnitOfRows(rows) };
  const context = answeredContext(told, answers);
  const lines = lineReadings(reader, rows, head.columns.labelColumnIndexes[0] ?? 0);
  const groups = columnGroups(head.columns.figureReadings);
  const places = new Map<FigureKey, { readonly labels: readonly string[]; readonly rowIndexes: Int32Array; readonly columnIndexes: Int32Array }>();
  const doubts: Doubt[] = [];
  const read: ColumnOfReading[] = [];
  [...groups.values()].forEach((columns, recordIndex) => {
    for (const column of columns) {
      const answerOf = (header: string): ColumnMeaning | undefined => meaningUnder(answers.meaningOf(header), column);
      const keyed = keyedColumns(grid, lines.map((line) => lineUnder(line, column)), { context, answerOf });
      if (recordIndex === 0 && column === columns[0]) {
        doubts.push(...keyed.doubts);
        read.push(...keyed.read);
      }
      for (const [key, { header }] of keyed.columns) {
        const place = places.get(key) ?? { labels: header.labels.map(({ text }) => text), rowIndexes: emptyIndexes(groups.size), columnIndexes: emptyIndexes(groups.size) };
        place.rowIndexes[recordIndex] = header.columnIndex;
        place.columnIndexes[recordIndex] = column.header.columnIndex;
        places.set(key, place);
      }
    }
  });
  const figures = figureColumns(grid, [...places].map(([key, place]) => ({ key, ...place })));
  const columns = withRateScales(grid, figures, answeredScales(read, answers));
  const table = tableOf(reader, { ...head, context }, { groups: [...groups.keys()], rows, columns });
  const found = foundTable(table, { told, answers, doubts, read, units: [], rows: [] });
  return places.size === 0 ? { ...found, tables: [] } : found;
}

const emptyIndexes = (length: number): Int32Array => new Int32Array(length).fill(-1);

/** Each row read as a column would be: what stands above it in the outline, then its own label. */
function lineReadings({ meaningOf, grid }: HeaderReader, rows: readonly BodyRow[], columnIndex: number): readonly ColumnReading[] {
  const parents = outlineParents(rows, () => false);
  const labelOf = (row: BodyRow): HeaderLabel => {
    const text = withoutNumbering(row.label).trim();
    return { text, rowIndex: row.rowIndex, columnIndex, meaning: meaningOf(text) };
  };
  const sections = sectionLabels(rows, labelOf);
  return rows.flatMap((row, index) => {
    if (!row.hasFigures || grid.rowCount <= row.rowIndex) return [];
    const path: HeaderLabel[] = [];
    for (let at = index; at >= 0; at = parents[at] ?? -1) {
      const above = rows[at];
      if (above) path.unshift(labelOf(above));
    }
    const section = sections[index];
    const header: ColumnHeader = { columnIndex: row.rowIndex, labels: section && !path.some(({ text }) => text === section.text) ? [section, ...path] : path };
    return [columnReading(header)];
  });
}

/** The nearest row above each row that names a side and has no figures. */
function sectionLabels(rows: readonly BodyRow[], labelOf: (row: BodyRow) => HeaderLabel): readonly (HeaderLabel | undefined)[] {
  let section: HeaderLabel | undefined;
  return rows.map((row) => {
    const label = row.hasFigures ? undefined : labelOf(row);
    if (label?.meaning.side !== undefined) section = label;
    return section;
  });
}

/** A row under a column: what the row leaves open, the column may tell. */
function lineUnder(line: ColumnReading, column: ColumnReading): ColumnReading {
  return { ...line, side: line.side ?? column.side, basis: line.basis ?? column.basis, year: line.year ?? column.year };
}

/** What a person said of a row, under a column that has a side or a time of its own. */
function meaningUnder(meaning: ColumnMeaning | undefined, column: ColumnReading): ColumnMeaning | undefined {
  if (meaning === undefined || meaning === "ignore") return meaning;
  const { basis, side, indicator } = partsOfKey(meaning);
  const key = figureKey(column.side ?? side, indicator);
  const time = column.basis ?? basis;
  return time === "current" ? key : `${time}:${key}`;
}

/** Columns by the words above them that are neither a side nor a period: those words name the record. */
function columnGroups(readings: readonly ColumnReading[]): ReadonlyMap<string, readonly ColumnReading[]> {
  const groups = new Map<string, ColumnReading[]>();
  for (const reading of readings) {
    const naming = readings.length === 1 ? undefined : reading.header.labels.find(({ meaning }) => isSilent(meaning));
    const name = naming?.text ?? "";
    const group = groups.get(name);
    if (group) group.push(reading);
    else groups.set(name, [reading]);
  }
  return groups;
}

function isSilent({ subject, side, basis, year }: HeaderLabel["meaning"]): boolean {
  return subject === undefined && side === undefined && basis === undefined && year === undefined;
}

/** The part of a line that names a unit: all of it, or what follows "tỉnh" or "thành phố". */
function unitNameIn(line: string): string | undefined {
  const behindRank = /(?:tỉnh|thành phố|tp\.?)\s+[^,;:()]+/iu.exec(line.normalize("NFC"))?.[0];
  return [line, behindRank ?? ""].find((text) => (provinceNamed(text) ?? officeNamed(text)) !== undefined)?.trim();
}

/** The unit of money that a row names, as the heading of the money section does. */
function moneyUnitOfRows(rows: readonly BodyRow[]): MoneyUnit | undefined {
  for (const { label } of rows) {
    const unit = moneyUnitOfLabel(label);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

interface TableParts {
  readonly groups: readonly string[];
  readonly rows: readonly BodyRow[];
  readonly columns: readonly FigureColumn[];
}

function tableOf({ grid }: HeaderReader, { block, context, lines }: IndicatorTableHead, { groups, rows, columns }: TableParts): RecordSet {
  const { origin, name } = grid.sheet;
  const named = [name, ...lines].map(unitNameIn).find((text) => text !== undefined) ?? name;
  const labels = groups.map((group) => tidyText(group === "" ? named : group));
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
    records: labels.map((label) => ({ label, unit: (provinceNamed(label, context.period?.to) ?? officeNamed(label))?.name, role: "unit", parentIndex: undefined })),
    columns: new Map(columns.map((column) => [column.key, column])),
  };
}
