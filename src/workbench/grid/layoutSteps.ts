import { BooleanNumber } from "@univerjs/core";
import type { Area } from "../../core";
import type { DocumentChange, WorkbookDocument } from "../document";
import type { EngineStep } from "./engineStep";
import { pixelsOf } from "./lengths";
import { rangeData } from "./rangeData";

type ChangeOf<Kind extends DocumentChange["kind"]> = Extract<DocumentChange, { readonly kind: Kind }>;

/** So many rows and columns the engine is asked about at most: whole ones are bounded by what it shows. */
const lastShownIndex = 10_000;

/** How to give rows their heights; undefined when they go back to the usual one. */
export function rowHeightSteps({ sheetId, rowIndexes, height }: ChangeOf<"rowsResized">): readonly EngineStep[] | undefined {
  if (height === undefined) return undefined;
  const ranges = runsOf(rowIndexes).map(([first, last]) => rangeData({ firstRowIndex: first, lastRowIndex: last, firstColumnIndex: 0, lastColumnIndex: 0 }));
  return [
    { id: "sheet.mutation.set-worksheet-row-height", params: { subUnitId: sheetId, ranges, rowHeight: pixelsOf(height) } },
    { id: "sheet.mutation.set-worksheet-row-is-auto-height", params: { subUnitId: sheetId, ranges, autoHeightInfo: BooleanNumber.FALSE } },
  ];
}

/** How to give columns their widths; undefined when they go back to the usual one. */
export function columnWidthSteps({ sheetId, columnIndexes, width }: ChangeOf<"columnsResized">): readonly EngineStep[] | undefined {
  if (width === undefined) return undefined;
  const ranges = runsOf(columnIndexes).map(([first, last]) => rangeData({ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: first, lastColumnIndex: last }));
  return [{ id: "sheet.mutation.set-worksheet-col-width", params: { subUnitId: sheetId, ranges, colWidth: pixelsOf(width) } }];
}

/** How to merge an area whose other cells are empty; undefined when one of them has just lost what it held. */
export function mergeSteps({ sheetId, area }: ChangeOf<"merged">, document: WorkbookDocument): readonly EngineStep[] | undefined {
  const isNew = document.sheet(sheetId)?.layout().merges.filter((other) => touches(other, area)).length === 1;
  return isNew ? [{ id: "sheet.mutation.add-worksheet-merge", params: { subUnitId: sheetId, ranges: [rangeData(area)] } }] : undefined;
}

/** How to follow what is said about a sheet; undefined when it is more than what stays in view and what is locked. */
export function sheetSteps({ sheetId, properties }: ChangeOf<"sheetUpdated">): readonly EngineStep[] | undefined {
  const { frozenRowCount = 0, frozenColumnCount = 0, protection: _, ...others } = properties;
  if (Object.keys(others).length > 0) return undefined;
  if (!("frozenRowCount" in properties)) return [];
  const split = { ySplit: frozenRowCount, xSplit: frozenColumnCount };
  const start = { startRow: frozenRowCount > 0 ? frozenRowCount : -1, startColumn: frozenColumnCount > 0 ? frozenColumnCount : -1 };
  return [{ id: "sheet.mutation.set-frozen", params: { subUnitId: sheetId, ...start, ...split } }];
}

function runsOf(indexes: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    if (index > lastShownIndex) break;
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function touches(one: Area, other: Area): boolean {
  return one.firstRowIndex <= other.lastRowIndex && other.firstRowIndex <= one.lastRowIndex && one.firstColumnIndex <= other.lastColumnIndex && other.firstColumnIndex <= one.lastColumnIndex;
}
