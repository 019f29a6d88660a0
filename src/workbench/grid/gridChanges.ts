import type { ICellData, IObjectMatrixPrimitiveType, IRange, IWorksheetData, Nullable, Workbook } from "@univerjs/core";
import { emptySheet, type DocumentChange, type SheetContent, type WorkbookDocument } from "../document";
import { areaOfRange } from "./rangeData";
import { gridCell } from "./gridCell";

/** What the engine said that it did, and to which sheet. */
export interface Mutation {
  readonly id: string;
  readonly params: MutationParams;
}

/** The members of a mutation that are read here. */
export interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly ranges?: readonly IRange[];
  readonly sheet?: IWorksheetData;
  readonly index?: number;
  readonly hidden?: number;
  readonly row?: number;
  readonly col?: number;
  readonly note?: { readonly note: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly visible?: boolean;
}

/** The document and the engine's own copy of it. */
export interface GridPair {
  readonly document: WorkbookDocument;
  readonly workbook: Workbook;
  /** Sheets that were deleted in the grid, in case the person takes it back. */
  readonly deletedSheets: Map<string, SheetContent>;
}

type Follow = (params: MutationParams & { readonly subUnitId: string }, pair: GridPair) => readonly DocumentChange[];

function placesIn(matrix: MutationParams["cellValue"] = {}) {
  return Object.entries(matrix).flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => ({ rowIndex: Number(row), columnIndex: Number(column) })),
  );
}

function placesOf(ranges: readonly IRange[]) {
  const places: { rowIndex: number; columnIndex: number }[] = [];
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let rowIndex = startRow; rowIndex <= endRow; rowIndex += 1) {
      for (let columnIndex = startColumn; columnIndex <= endColumn; columnIndex += 1) places.push({ rowIndex, columnIndex });
    }
  }
  return places;
}

function cellsSet(sheetId: string, places: ReturnType<typeof placesOf>, { workbook }: GridPair): readonly DocumentChange[] {
  if (places.length === 0) return [];
  return [{ kind: "cellsSet", sheetId, cells: places.map((at) => gridCell(workbook, sheetId, at)) }];
}

const followers: ReadonlyMap<string, Follow> = new Map<string, Follow>([
  ["sheet.mutation.set-range-values", ({ subUnitId, cellValue }, pair) => cellsSet(subUnitId, placesIn(cellValue), pair)],
  [
    "sheet.mutation.set.numfmt",
    ({ subUnitId, values = {} }, pair) => cellsSet(subUnitId, Object.values(values).flatMap(({ ranges }) => placesOf(ranges)), pair),
  ],
  ["sheet.mutation.remove.numfmt", ({ subUnitId, ranges = [] }, pair) => cellsSet(subUnitId, placesOf(ranges), pair)],
  [
    "sheet.mutation.set-worksheet-hidden",
    ({ subUnitId, hidden }) => [
      { kind: "sheetUpdated", sheetId: subUnitId, properties: { visibility: hidden === 1 ? "hidden" : "visible" } },
    ],
  ],
  ["sheet.mutation.update-note", noteSet],
  [
    "sheet.mutation.remove-note",
    ({ subUnitId, row = 0, col = 0 }) => [{ kind: "noteDeleted", sheetId: subUnitId, rowIndex: row, columnIndex: col }],
  ],
  ["sheet.mutation.insert-sheet", sheetAdded],
  ["sheet.mutation.remove-sheet", sheetDeleted],
  ["sheet.operation.set-worksheet-active", ({ subUnitId }) => [{ kind: "sheetActivated", sheetId: subUnitId }]],
  [
    "sheet.operation.set-selections",
    ({ subUnitId, selections = [] }) => [
      { kind: "selected", sheetId: subUnitId, areas: selections.map(({ range }) => areaOfRange(range)) },
    ],
  ],
]);

function noteSet({ subUnitId, row = 0, col = 0, note }: Parameters<Follow>[0], { document }: GridPair): readonly DocumentChange[] {
  const at = { sheetId: subUnitId, rowIndex: row, columnIndex: col };
  const before = document.notes().find((each) => each.sheetId === subUnitId && each.rowIndex === row && each.columnIndex === col);
  return [{ kind: "noteSet", note: { ...at, text: note?.note ?? "", authorName: before?.authorName ?? "" } }];
}

function sheetAdded({ sheet, index = 0 }: MutationParams, { deletedSheets }: GridPair): readonly DocumentChange[] {
  if (sheet === undefined) return [];
  return [{ kind: "sheetAdded", sheet: deletedSheets.get(sheet.id) ?? emptySheet(sheet.id, sheet.name), position: index }];
}

function sheetDeleted({ subUnitId }: Parameters<Follow>[0], { document, deletedSheets }: GridPair): readonly DocumentChange[] {
  const sheet = document.content().sheets.find(({ id }) => id === subUnitId);
  if (sheet === undefined) return [];
  deletedSheets.set(subUnitId, sheet);
  return [{ kind: "sheetDeleted", sheetId: subUnitId }];
}

/** What a mutation of the grid means for the document; empty for one that the document need not know. */
export function gridChanges({ id, params }: Mutation, pair: GridPair): readonly DocumentChange[] {
  const sheetId = params.subUnitId ?? params.sheetId ?? params.sheet?.id;
  if (params.unitId !== pair.workbook.getUnitId() || sheetId === undefined) return [];
  return followers.get(id)?.({ ...params, subUnitId: sheetId }, pair) ?? [];
}

/** New values of formulas, as far as they differ from what the document has. */
export function calculatedChange({ params }: Mutation, { document, workbook }: GridPair): readonly DocumentChange[] {
  const { subUnitId: sheetId, cellValue } = params;
  const sheet = sheetId === undefined ? undefined : document.sheet(sheetId);
  if (sheet === undefined || params.unitId !== workbook.getUnitId()) return [];
  const values = placesIn(cellValue)
    .map((at) => ({ ...at, content: gridCell(workbook, sheet.id, at).content ?? null }))
    .filter((value) => !isSame(sheet.cellAt(value.rowIndex, value.columnIndex).content, value.content));
  return values.length === 0 ? [] : [{ kind: "calculated", sheetId: sheet.id, values }];
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
