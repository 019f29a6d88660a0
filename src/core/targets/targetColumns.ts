import { contentAt, type SheetSnapshot } from "../model/sheet";
import { matchKey, plainKey } from "../text/matchKey";
import { textOf } from "./draftFields";
import type { TargetField } from "./targetDraft";

/** A sheet, as far as its targets go. */
export type GridOfTargets = Pick<SheetSnapshot, "name" | "origin" | "contents">;

/** What each column of a table of targets may be headed with, without accents and with "i" for "y". */
const headings: readonly (readonly [field: TargetField, shape: RegExp])[] = [
  ["year", /^(?:nam(?: thong ke| cong tac)?|iear)$/],
  ["unit", /^(?:don vi|ten don vi|tinh|dia phuong|unit|province)$/],
  ["side", /^(?:ben|ve|viec tien|side)$/],
  ["rate", /^(?:chi tieu|chi tieu %|ti le giao|chi tieu giao|target)$/],
  ["comparison", /^(?:tren tu|so sanh|tren hoac tu|comparison)$/],
  ["effectiveFrom", /^(?:hieu luc tu|ap dung tu|tu ngai)$/],
  ["decision", /^(?:so quiet dinh|quiet dinh|can cu)$/],
  ["state", /^(?:trang thai|tinh trang)$/],
  ["note", /^ghi chu$/],
];
const needed: readonly TargetField[] = ["year", "unit", "side", "rate"];

/** The field that a heading names. */
export function fieldHeaded(heading: string): TargetField | undefined {
  const key = plainKey(matchKey(heading));
  return headings.find(([, shape]) => shape.test(key))?.[0];
}

/** Where the table of targets stands on a sheet. Indexes are those of the sheet. */
export interface TargetColumns {
  readonly headerRowIndex: number;
  readonly columnIndexes: ReadonlyMap<TargetField, number>;
}

/** A title or two may stand above the header. */
const headerRowMax = 10;

/** The columns of the table of targets on a sheet; `undefined` when the sheet is none of targets. A sheet is known by its headings, under whatever name. */
export function targetColumns(sheet: GridOfTargets): TargetColumns | undefined {
  const { rowIndex: firstRowIndex, columnIndex: firstColumnIndex } = sheet.origin;
  for (let offset = 0; offset < Math.min(headerRowMax, sheet.contents.length); offset += 1) {
    const columnIndexes = new Map<TargetField, number>();
    sheet.contents[offset]?.forEach((_, column) => {
      const field = fieldHeaded(textOf(contentAt(sheet, firstRowIndex + offset, firstColumnIndex + column)));
      if (field && !columnIndexes.has(field)) columnIndexes.set(field, firstColumnIndex + column);
    });
    if (needed.every((field) => columnIndexes.has(field))) return { headerRowIndex: firstRowIndex + offset, columnIndexes };
  }
  return undefined;
}
