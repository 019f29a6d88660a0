import { inOrderOfForce, targetFields, targetRow, textCell, type CellContent, type CellInput, type DesignedCell, type Edit, type TargetDraft, type TargetField, type TargetSheet } from "../../core";
import { freeSheetName } from "../ports/freeSheetName";
import type { WorkbookSnapshot } from "../ports/workbook";

/** What stands over each column. The sheet is an official document, so it is Vietnamese in every language of the pane. */
const headings: { readonly [Field in TargetField]: string } = {
  year: "Năm",
  unit: "Đơn vị",
  side: "Bên",
  rate: "Chỉ tiêu (%)",
  comparison: "Trên/từ",
  effectiveFrom: "Hiệu lực từ",
  decision: "Số quyết định",
  state: "Trạng thái",
  note: "Ghi chú",
};
const formats: { readonly [Field in TargetField]: string } = {
  year: "0",
  unit: "General",
  side: "General",
  rate: "0.00",
  comparison: "General",
  effectiveFrom: "dd/mm/yyyy",
  decision: "@",
  state: "General",
  note: "General",
};
const columnWidths = [8, 30, 8, 12, 10, 13, 22, 12, 40] as const;
const sheetName = "Chỉ tiêu";

/** The edits that make a workbook hold these lines of targets, in the place of those of the given sheet; without one, on a new sheet. */
export function targetSheetPlan(snapshot: WorkbookSnapshot, drafts: readonly TargetDraft[], sheet: TargetSheet | undefined): readonly Edit[] {
  const rows = inOrderOfForce(drafts.map(targetRow));
  if (!sheet) return [newSheet(snapshot, rows)];
  const { headerRowIndex } = sheet.columns;
  const placed = placedRows(sheet, rows);
  const lastRowIndex = Math.max(headerRowIndex, ...placed.keys());
  return columnsToWrite(snapshot, sheet, rows).flatMap(({ field, columnIndex, isNew }): readonly Edit[] => {
    const firstRowIndex = headerRowIndex + (isNew ? 0 : 1);
    if (lastRowIndex < firstRowIndex) return [];
    const lines = Array.from({ length: lastRowIndex - headerRowIndex }, (_, index) => placed.get(headerRowIndex + 1 + index)?.[field] ?? null);
    const heading = isNew ? [headings[field]] : [];
    const area = { firstRowIndex, firstColumnIndex: columnIndex, lastRowIndex, lastColumnIndex: columnIndex };
    const inputs = [...heading, ...lines].map((content) => [inputOf(content)]);
    return [{ kind: "setCells", sheet: sheet.sheet, area, inputs, numberFormats: [...heading.map(() => ["General"]), ...lines.map(() => [formats[field]])] }];
  });
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

function newSheet(snapshot: WorkbookSnapshot, rows: readonly TargetDraft[]): Edit {
  const lines = rows.map((row) => targetFields.map((field): DesignedCell => ({ look: "entry", input: inputOf(row[field]), numberFormat: formats[field] })));
  return {
    kind: "addSheet",
    sheet: freeSheetName(snapshot, sheetName),
    design: {
      rows: [[textCell("title", "CHỈ TIÊU THI HÀNH ÁN DÂN SỰ ĐƯỢC GIAO")], targetFields.map((field) => textCell("heading", headings[field])), ...lines],
      columnWidths,
      merges: [{ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: targetFields.length - 1 }],
      frozen: { rowCount: 2, columnCount: 0 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: 2 },
    },
  };
}

function inputOf(content: CellContent): CellInput {
  if (typeof content === "number") return { kind: "number", value: content };
  return typeof content === "string" && content !== "" ? { kind: "text", text: content } : { kind: "empty" };
}
