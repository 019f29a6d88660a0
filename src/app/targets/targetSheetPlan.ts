import { inOrderOfForce, targetFields, targetRow, type Edit, type TargetDraft, type TargetField, type TargetSheet } from "../../core";
import { freeSheetName } from "../ports/freeSheetName";
import type { WorkbookSnapshot } from "../ports/workbook";
import { targetFormats, targetHeadings, targetInput, targetSheetDesign } from "./targetSheetDesign";

const sheetName = "Chỉ tiêu";

/** The edits that make a workbook hold these lines of targets, in the place of those of the given sheet; without one, on a new sheet. */
export function targetSheetPlan(snapshot: WorkbookSnapshot, drafts: readonly TargetDraft[], sheet: TargetSheet | undefined): readonly Edit[] {
  const rows = inOrderOfForce(drafts.map(targetRow));
  if (!sheet) return [{ kind: "addSheet", sheet: freeSheetName(snapshot, sheetName), design: targetSheetDesign(rows) }];
  const { headerRowIndex } = sheet.columns;
  const placed = placedRows(sheet, rows);
  const lastRowIndex = Math.max(headerRowIndex, ...placed.keys());
  const written = columnsToWrite(snapshot, sheet, rows).flatMap(({ field, columnIndex, isNew }): readonly Edit[] => {
    const firstRowIndex = headerRowIndex + (isNew ? 0 : 1);
    if (lastRowIndex < firstRowIndex) return [];
    const lines = Array.from({ length: lastRowIndex - headerRowIndex }, (_, index) => placed.get(headerRowIndex + 1 + index)?.[field] ?? null);
    const heading = isNew ? [targetHeadings[field]] : [];
    const area = { firstRowIndex, firstColumnIndex: columnIndex, lastRowIndex, lastColumnIndex: columnIndex };
    const inputs = [...heading, ...lines].map((content) => [targetInput(content)]);
    return [{ kind: "setCells", sheet: sheet.sheet, area, inputs, numberFormats: [...heading.map(() => ["General"]), ...lines.map(() => [targetFormats[field]])] }];
  });
  return [...written, ...tableGrowth(sheet, lastRowIndex)];
}

/** Lines below the last one belong to the table too, where the person's sheet has one. It never ends above a line that it had. */
function tableGrowth({ sheet, columns: { headerRowIndex, columnIndexes }, lines }: TargetSheet, lastRowIndex: number): readonly Edit[] {
  const columnIndex = columnIndexes.get("unit");
  const lastKnown = Math.max(headerRowIndex, ...lines.map(({ rowIndex }) => rowIndex));
  return columnIndex === undefined || lastRowIndex <= lastKnown ? [] : [{ kind: "resizeTable", sheet, heading: { rowIndex: headerRowIndex, columnIndex }, lastRowIndex }];
}

/** The row of each line. A line that the sheet has keeps a row of its own unit, since a person may have written beside it; others go below. */
function placedRows({ lines, columns }: TargetSheet, rows: readonly TargetDraft[]): ReadonlyMap<number, TargetDraft> {
  const free = new Map<string, number[]>();
  for (const { rowIndex, draft } of lines) {
    const key = keyOf(targetRow(draft));
    free.set(key, [...(free.get(key) ?? []), rowIndex]);
  }
  let below = Math.max(columns.headerRowIndex, ...lines.map(({ rowIndex }) => rowIndex)) + 1;
  return new Map(rows.map((row) => [free.get(keyOf(row))?.shift() ?? below++, row]));
}

function keyOf({ year, unit, side }: TargetDraft): string {
  return JSON.stringify([year, unit, side]);
}

interface WrittenColumn {
  readonly field: TargetField;
  readonly columnIndex: number;
  readonly isNew: boolean;
}

/** The columns of the sheet, and beside everything that stands there those that it lacks and a line needs. */
function columnsToWrite(snapshot: WorkbookSnapshot, { sheet, columns }: TargetSheet, rows: readonly TargetDraft[]): readonly WrittenColumn[] {
  const { origin, contents } = snapshot.sheets.find(({ name }) => name === sheet) ?? { origin: { columnIndex: 0 }, contents: [] };
  let next = origin.columnIndex + Math.max(0, ...contents.map((row) => row.length));
  return targetFields.flatMap((field): readonly WrittenColumn[] => {
    const columnIndex = columns.columnIndexes.get(field);
    if (columnIndex !== undefined) return [{ field, columnIndex, isNew: false }];
    return rows.some((row) => row[field] !== null && row[field] !== "") ? [{ field, columnIndex: next++, isNew: true }] : [];
  });
}
