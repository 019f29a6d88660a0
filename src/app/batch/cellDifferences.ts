import { contentAt, formulaAt, isExcelError, type CellContent, type CellRef, type SheetSnapshot } from "../../core";

/** What happened to a cell between two versions of a workbook. */
export type CellDifferenceKind = "filled" | "changed" | "removed" | "formulaChanged";

/** One cell that is not as it was. Of a changed formula both formulas are given, of everything else the contents. */
export interface CellDifference {
  readonly kind: CellDifferenceKind;
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** What is not the same in two versions of a workbook. Sheets are the same when they bear the same name. */
export interface WorkbookDifferences {
  readonly cells: readonly CellDifference[];
  readonly addedSheets: readonly string[];
  readonly removedSheets: readonly string[];
}

/** Compares two versions cell by cell, each cell with the one at the same address. */
export function workbookDifferences(before: readonly SheetSnapshot[], after: readonly SheetSnapshot[]): WorkbookDifferences {
  const earlier = new Map(before.map((sheet) => [sheet.name, sheet]));
  const later = new Set(after.map(({ name }) => name));
  return {
    cells: after.flatMap((sheet) => {
      const old = earlier.get(sheet.name);
      return old === undefined ? [] : sheetDifferences(old, sheet);
    }),
    addedSheets: after.map(({ name }) => name).filter((name) => !earlier.has(name)),
    removedSheets: before.map(({ name }) => name).filter((name) => !later.has(name)),
  };
}

function sheetDifferences(before: SheetSnapshot, after: SheetSnapshot): readonly CellDifference[] {
  const [lastRowIndex, lastColumnIndex] = [Math.max(lastRowOf(before), lastRowOf(after)), Math.max(lastColumnOf(before), lastColumnOf(after))];
  const firstRowIndex = Math.min(before.origin.rowIndex, after.origin.rowIndex);
  const firstColumnIndex = Math.min(before.origin.columnIndex, after.origin.columnIndex);
  const found: CellDifference[] = [];
  for (let rowIndex = firstRowIndex; rowIndex <= lastRowIndex; rowIndex += 1) {
    for (let columnIndex = firstColumnIndex; columnIndex <= lastColumnIndex; columnIndex += 1) {
      const difference = differenceAt(before, after, { sheet: after.name, rowIndex, columnIndex });
      if (difference) found.push(difference);
    }
  }
  return found;
}

function differenceAt(before: SheetSnapshot, after: SheetSnapshot, at: CellRef): CellDifference | undefined {
  const [old, now] = [contentAt(before, at.rowIndex, at.columnIndex), contentAt(after, at.rowIndex, at.columnIndex)];
  if (isSameContent(old, now)) {
    const [oldFormula, formula] = [formulaAt(before, at.rowIndex, at.columnIndex), formulaAt(after, at.rowIndex, at.columnIndex)];
    return oldFormula === formula ? undefined : { kind: "formulaChanged", at, before: oldFormula, after: formula };
  }
  if (isBlank(old)) return { kind: "filled", at, before: null, after: now };
  return isBlank(now) ? { kind: "removed", at, before: old, after: null } : { kind: "changed", at, before: old, after: now };
}

/** The empty text of a formula looks like an empty cell, and is compared as one. */
function isBlank(content: CellContent): boolean {
  return content === null || content === "";
}

function isSameContent(one: CellContent, other: CellContent): boolean {
  if (isBlank(one) && isBlank(other)) return true;
  return isExcelError(one) && isExcelError(other) ? one.error === other.error : one === other;
}

const lastRowOf = ({ origin, contents }: SheetSnapshot): number => origin.rowIndex + contents.length - 1;
const lastColumnOf = ({ origin, contents }: SheetSnapshot): number => origin.columnIndex + (contents[0]?.length ?? 0) - 1;
