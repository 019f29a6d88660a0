import { inOrderOfForce, targetFields, targetRow, type CellContent, type CellRef, type Edit, type TargetDraft, type TargetField, type TargetSheet } from "../../core";
import { cellReader, type ReadCell } from "../ports/cellReader";
import { freeSheetName } from "../ports/freeSheetName";
import type { WorkbookSnapshot } from "../ports/workbook";
import { isPlain, type PlainContent } from "../repairs/journalEntry";
import { journalledWrites, type CellWrite, type ToldWrites } from "../repairs/journalledWrites";
import { obstacleOf } from "../repairs/offer";
import { placedChanges, type PlacedChange } from "./placedChanges";
import type { TargetChange } from "./targetChange";
import { targetFormats, targetHeadings, targetSheetDesign } from "./targetSheetDesign";

const sheetName = "Chỉ tiêu";

/** What saving does. Counts are of lines. */
export interface TargetSheetPlan {
  readonly edits: readonly Edit[];
  readonly savedCount: number;
  /** Lines that stay as they are: someone else has changed them since, or formulas stand in them. */
  readonly keptCount: number;
}

/** Puts lines of targets on a new sheet, which is the person's from then on. */
export function newTargetSheetPlan(snapshot: WorkbookSnapshot, changes: readonly TargetChange[]): TargetSheetPlan {
  const rows = inOrderOfForce(changes.flatMap((change) => (change.kind === "added" ? [targetRow(change.after)] : [])));
  const keptCount = changes.length - rows.length;
  return { edits: rows.length === 0 ? [] : [{ kind: "addSheet", sheet: freeSheetName(snapshot, sheetName), design: targetSheetDesign(rows) }], savedCount: rows.length, keptCount };
}

/** Carries out changes of lines on the sheet that holds them, cell by cell and with a line of the journal for each; nothing else is written. */
export function targetSheetPlan(snapshot: WorkbookSnapshot, changes: readonly TargetChange[], { sheet, time }: { readonly sheet: TargetSheet; readonly time: string }): TargetSheetPlan {
  const { placed, outrun } = placedChanges(sheet, changes);
  const columns = columnsFor(snapshot, sheet, placed);
  const read = cellReader(snapshot);
  const told = placed.map((change): ToldWrites => ({ told: { kind: "target", time, recordLabel: change.label }, writes: writesOf(change, { sheet: sheet.sheet, columns, read }) }));
  const writable = told.filter(({ writes }) => writes.every(({ before }) => obstacleOf(before) === undefined));
  const written = new Set(writable.flatMap(({ writes }) => writes.map(({ at }) => at.columnIndex)));
  const headed = columns.filter(({ isNew, columnIndex }) => isNew && written.has(columnIndex));
  const headings = headed.flatMap(({ field, columnIndex }) => writeOf({ sheet: sheet.sheet, rowIndex: sheet.columns.headerRowIndex, columnIndex }, targetHeadings[field], { field, read }));
  const { edits } = journalledWrites(snapshot, [{ told: { kind: "target", time, recordLabel: "" }, writes: headings }, ...writable]);
  return { edits: [...edits, ...tableGrowth(sheet, placed)], savedCount: writable.length, keptCount: outrun.length + told.length - writable.length };
}

interface WrittenColumn {
  readonly field: TargetField;
  readonly columnIndex: number;
  readonly isNew: boolean;
}

/** The columns of the sheet, and beside everything that stands there those that it lacks and without which a line would be read otherwise. */
function columnsFor(snapshot: WorkbookSnapshot, { sheet, columns }: TargetSheet, placed: readonly PlacedChange[]): readonly WrittenColumn[] {
  const { origin, contents } = snapshot.sheets.find(({ name }) => name === sheet) ?? { origin: { columnIndex: 0 }, contents: [] };
  let next = origin.columnIndex + Math.max(0, ...contents.map((row) => row.length));
  return targetFields.flatMap((field): readonly WrittenColumn[] => {
    const columnIndex = columns.columnIndexes.get(field);
    if (columnIndex !== undefined) return [{ field, columnIndex, isNew: false }];
    return placed.some(({ row }) => saysMoreBy(field, row)) ? [{ field, columnIndex: next++, isNew: true }] : [];
  });
}

function saysMoreBy(field: TargetField, row: TargetDraft): boolean {
  return !isBlank(row[field]) && targetRow({ ...row, [field]: null })[field] !== row[field];
}

interface WrittenSheet {
  readonly sheet: string;
  readonly columns: readonly WrittenColumn[];
  readonly read: (at: CellRef) => ReadCell | undefined;
}

/** The cells of a line that are to hold something else. */
function writesOf({ rowIndex, row }: PlacedChange, { sheet, columns, read }: WrittenSheet): readonly CellWrite[] {
  return columns.flatMap(({ field, columnIndex }) => writeOf({ sheet, rowIndex, columnIndex }, row[field], { field, read }));
}

function writeOf(at: CellRef, content: TargetDraft[TargetField], { field, read }: Pick<WrittenSheet, "read"> & { readonly field: TargetField }): readonly CellWrite[] {
  const before = read(at);
  const value = plainOf(content) ?? null;
  if (!before || plainOf(before.content) === value) return [];
  // A number in the place of a number looks as a person has made it look.
  const numberFormat = value === null || typeof value === typeof before.content ? before.numberFormat : targetFormats[field];
  return [{ at, before, after: { value, numberFormat } }];
}

/** Lines below the last one belong to the table too, where the person's sheet has one. It never ends above a line that it had. */
function tableGrowth({ sheet, columns: { headerRowIndex, columnIndexes }, lines }: TargetSheet, placed: readonly PlacedChange[]): readonly Edit[] {
  const columnIndex = columnIndexes.get("unit");
  const lastKnown = Math.max(headerRowIndex, ...lines.map(({ rowIndex }) => rowIndex));
  const lastRowIndex = Math.max(lastKnown, ...placed.map(({ rowIndex }) => rowIndex));
  return columnIndex === undefined || lastRowIndex === lastKnown ? [] : [{ kind: "resizeTable", sheet, heading: { rowIndex: headerRowIndex, columnIndex }, lastRowIndex }];
}

/** A plain content, in which an empty text is nothing; `undefined` for an error or a truth value. */
function plainOf(content: CellContent): PlainContent | undefined {
  if (isBlank(content)) return null;
  return isPlain(content) ? content : undefined;
}

function isBlank(content: CellContent): boolean {
  return content === null || content === "";
}
