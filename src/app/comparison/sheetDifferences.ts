import type { RecordSet, SheetSnapshot } from "../../core";
import { cellDifference, isBlank, type CellInTime } from "./cellDifference";
import { matchingCells } from "./matchingCells";
import { matchingLines } from "./matchingLines";
import type { CellDifference, LineDifference, WorkbookDifferences } from "./versionComparison";
import { contentAt } from "../../core";

/** A sheet with the tables of its workbook. */
export interface SheetOfVersion {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly RecordSet[];
}

/** What is not the same in two versions of a sheet, in the order of the later one; what is there no more comes last. */
export function sheetDifferences(before: SheetOfVersion, after: SheetOfVersion): Pick<WorkbookDifferences, "cells" | "lines"> {
  const lines = linesOf(before, after);
  const isMoved = [lines.rows, lines.columns].some((matched) => [...matched].some(([was, is]) => was !== is));
  const [rowsBefore, columnsBefore] = [inverse(lines.rows), inverse(lines.columns)];
  const cells: CellDifference[] = [];
  const compare = (places: Pick<CellInTime, "before" | "after">) => {
    const difference = cellDifference({ ...places, sheetBefore: before.sheet, sheetAfter: after.sheet, isMoved });
    if (difference) cells.push(difference);
  };
  for (const at of cellsOf(extentOf(after.sheet))) compare({ after: at, before: moved(at, rowsBefore, columnsBefore) });
  for (const at of cellsOf(extentOf(before.sheet))) {
    const place = moved(at, lines.rows, lines.columns);
    if (!place || !isWithin(place, extentOf(after.sheet))) compare({ before: at, after: place });
  }
  return { cells, lines: lineDifferences(before.sheet, after.sheet, lines) };
}

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

interface MatchedLines {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** From A1 to the last cell that was read. */
function extentOf({ origin, contents }: SheetSnapshot): Extent {
  return { rowCount: origin.rowIndex + contents.length, columnCount: origin.columnIndex + (contents[0]?.length ?? 0) };
}

function linesOf(before: SheetOfVersion, after: SheetOfVersion): MatchedLines {
  const pairs = matchingCells(after.sheet.name, before.tables, after.tables);
  const [was, is] = [extentOf(before.sheet), extentOf(after.sheet)];
  const rowText = (sheet: SheetSnapshot, columnCount: number) => (rowIndex: number) => lineText(columnCount, (columnIndex) => contentAt(sheet, rowIndex, columnIndex));
  const columnText = (sheet: SheetSnapshot, rowCount: number) => (columnIndex: number) => lineText(rowCount, (rowIndex) => contentAt(sheet, rowIndex, columnIndex));
  return {
    rows: matchingLines({
      beforeCount: was.rowCount,
      afterCount: Math.max(was.rowCount, is.rowCount),
      known: pairs.map((pair) => [pair.before.rowIndex, pair.after.rowIndex]),
      contentBefore: rowText(before.sheet, was.columnCount),
      contentAfter: rowText(after.sheet, is.columnCount),
    }),
    columns: matchingLines({
      beforeCount: was.columnCount,
      afterCount: Math.max(was.columnCount, is.columnCount),
      known: pairs.map((pair) => [pair.before.columnIndex, pair.after.columnIndex]),
      contentBefore: columnText(before.sheet, was.rowCount),
      contentAfter: columnText(after.sheet, is.rowCount),
    }),
  };
}

/** The written contents of a line, without what is blank, so that a line is known again among inserted ones. */
function lineText(count: number, contentOf: (index: number) => unknown): string {
  const contents: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const content = contentOf(index);
    if (content !== null && content !== "") contents.push(content);
  }
  return contents.length === 0 ? "" : JSON.stringify(contents);
}

function* cellsOf({ rowCount, columnCount }: Extent): Generator<Place> {
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
    for (let columnIndex = 0; columnIndex < columnCount; columnIndex += 1) yield { rowIndex, columnIndex };
  }
}

function moved({ rowIndex, columnIndex }: Place, rows: ReadonlyMap<number, number>, columns: ReadonlyMap<number, number>): Place | undefined {
  const [row, column] = [rows.get(rowIndex), columns.get(columnIndex)];
  return row === undefined || column === undefined ? undefined : { rowIndex: row, columnIndex: column };
}

function isWithin({ rowIndex, columnIndex }: Place, { rowCount, columnCount }: Extent): boolean {
  return rowIndex < rowCount && columnIndex < columnCount;
}

function inverse(matched: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...matched].map(([before, after]) => [after, before]));
}

/** Lines with content that only one of the versions has. Nothing was inserted or removed where lines only ran out. */
function lineDifferences(before: SheetSnapshot, after: SheetSnapshot, { rows, columns }: MatchedLines): readonly LineDifference[] {
  const [was, is] = [extentOf(before), extentOf(after)];
  const sheet = after.name;
  const hasRow = (one: SheetSnapshot, rowIndex: number) => [...Array(extentOf(one).columnCount).keys()].some((columnIndex) => !isBlank(contentAt(one, rowIndex, columnIndex)));
  const hasColumn = (one: SheetSnapshot, columnIndex: number) => [...Array(extentOf(one).rowCount).keys()].some((rowIndex) => !isBlank(contentAt(one, rowIndex, columnIndex)));
  const unmatched = (count: number, matched: ReadonlyMap<number, number>) => [...Array(count).keys()].filter((index) => !matched.has(index));
  return [
    ...unmatched(is.rowCount, inverse(rows)).filter((index) => hasRow(after, index)).map((index): LineDifference => ({ kind: "insertedRow", sheet, index })),
    ...unmatched(is.columnCount, inverse(columns)).filter((index) => hasColumn(after, index)).map((index): LineDifference => ({ kind: "insertedColumn", sheet, index })),
    ...unmatched(was.rowCount, rows).filter((index) => hasRow(before, index)).map((index): LineDifference => ({ kind: "removedRow", sheet, index })),
    ...unmatched(was.columnCount, columns).filter((index) => hasColumn(before, index)).map((index): LineDifference => ({ kind: "removedColumn", sheet, index })),
  ];
}
