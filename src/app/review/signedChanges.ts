import { cellOf, type CellRef, type FigureKey, type RecordSet } from "../../core";
import { cellReader, type ReadCell } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import { ownFills } from "./ownFills";
import { labelledFigures, recordCounts, type LabelledFigure } from "./labelledFigures";
import { renamedSheets } from "./renamedSheets";
import type { SignedContent, SignedTable } from "./signOff";
import { labelOfPath, signedTables } from "./signedTables";

/** What has changed since a sign-off. Figures are told by their record and their column, wherever they stand now. */
export type SignedChange =
  | { readonly kind: "figure"; readonly at: CellRef; readonly recordLabel: string; readonly figure: string; readonly before: SignedContent; readonly after: SignedContent }
  /** A record that was not there. */
  | { readonly kind: "recordAdded"; readonly at: CellRef; readonly recordLabel: string }
  /** A sheet of figures that was not there: a copy, or a new one. Nobody signed it. */
  | { readonly kind: "sheetAdded"; readonly sheet: string }
  | { readonly kind: "recordGone"; readonly sheet: string; readonly recordLabel: string }
  /** A whole column of figures that is there no more, or is read as another one. */
  | { readonly kind: "columnGone"; readonly sheet: string; readonly figure: string };

/** What is not as it was signed: changed figures in the order of the sheets, then records and columns that came or went. */
export function signedChanges(signed: readonly SignedTable[], snapshot: WorkbookSnapshot, tables: readonly RecordSet[]): readonly SignedChange[] {
  const now = signedTables(snapshot, tables);
  const then = renamedSheets(signed, now, snapshot);
  const known = new Map([...labelledFigures(then)].map((figure) => [figure.key, figure]));
  const [recordsThen, recordsNow] = [recordCounts(then), recordCounts(now)];
  const sheetsThen = new Set(then.map(({ sheet }) => sheet));
  const read = cellReader(snapshot);
  const isOwnFill = ownFills(snapshot);
  const changed: SignedChange[] = [];
  const added = new Map<string, SignedChange>();
  for (const figure of labelledFigures(now)) {
    const before = known.get(figure.key);
    known.delete(figure.key);
    const at = placeOf(figure, tables);
    if (before && isChanged(before.content, figure.content, { cell: read(at), isOwnFill: isOwnFill(at) })) changed.push(changeOf(before, figure, at));
    const isNew = !sheetsThen.has(figure.sheet) || countIn(recordsNow, figure) > countIn(recordsThen, figure);
    if (!before && isNew) addOnce(added, additionOf(figure, at, sheetsThen));
  }
  return [...changed, ...added.values(), ...whatIsGone(known.values(), recordsNow, recordsThen)];
}

function countIn(records: ReadonlyMap<string, number>, { recordKey }: LabelledFigure): number {
  return records.get(recordKey) ?? 0;
}

/** A new sheet is told once, a new record of a signed sheet at its first figure. */
function additionOf({ sheet, path, recordKey }: LabelledFigure, at: CellRef, sheetsThen: ReadonlySet<string>): readonly [key: string, change: SignedChange] {
  return sheetsThen.has(sheet) ? [recordKey, { kind: "recordAdded", at, recordLabel: labelOfPath(path) }] : [sheet, { kind: "sheetAdded", sheet }];
}

function addOnce(added: Map<string, SignedChange>, [key, change]: readonly [string, SignedChange]): void {
  if (!added.has(key)) added.set(key, change);
}

function changeOf(before: LabelledFigure, { path, figure, content }: LabelledFigure, at: CellRef): SignedChange {
  return { kind: "figure", at, recordLabel: labelOfPath(path), figure, before: before.content, after: content };
}

function placeOf({ tableIndex, figure, recordIndex }: LabelledFigure, tables: readonly RecordSet[]): CellRef {
  const column = tables[tableIndex]?.columns.get(figure as FigureKey);
  if (!column) throw new RangeError(`no column ${figure} in the table that it was read from`);
  return cellOf(column, recordIndex);
}

/** A figure of the add-in in a cell that was blank follows from the signed ones, and is no change of them. */
function isChanged(before: SignedContent, after: SignedContent, { cell, isOwnFill }: { readonly cell: ReadCell | undefined; readonly isOwnFill: boolean }): boolean {
  return !isSame(before, after, cell) && !(before === null && isOwnFill);
}

/** Programs differ in the last digits of what a formula gives; a figure that was typed is exact. */
const formulaTolerance = 1e-12;

function isSame(before: SignedContent, after: SignedContent, cell: ReadCell | undefined): boolean {
  if (before === after) return true;
  const isComputed = typeof before === "number" && typeof after === "number" && cell !== undefined && cell.formula !== "";
  return isComputed && Math.abs(before - after) <= formulaTolerance * Math.abs(before);
}

/** Each record and each column is named once, however many figures it had. */
function whatIsGone(figures: Iterable<LabelledFigure>, recordsNow: ReadonlyMap<string, number>, recordsThen: ReadonlyMap<string, number>): readonly SignedChange[] {
  const gone = new Map<string, SignedChange>();
  for (const { content, recordKey, sheet, path, figure } of figures) {
    if (content === null) continue;
    const isRecordGone = (recordsNow.get(recordKey) ?? 0) < (recordsThen.get(recordKey) ?? 0);
    if (isRecordGone) gone.set(recordKey, { kind: "recordGone", sheet, recordLabel: labelOfPath(path) });
    else gone.set(JSON.stringify([sheet, figure]), { kind: "columnGone", sheet, figure });
  }
  return [...gone.values()];
}
