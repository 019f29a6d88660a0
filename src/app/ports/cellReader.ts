import { contentAt, formulaAt, numberFormatAt, type CellContent, type CellRef } from "../../core";
import type { WorkbookSnapshot } from "./workbook";

/** A cell as it was read. */
export interface ReadCell {
  readonly content: CellContent;
  /** "" where there is none. */
  readonly formula: string;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

/** Finds cells of a snapshot; `undefined` on a sheet that is not there. */
export function cellReader({ sheets }: WorkbookSnapshot): (at: CellRef) => ReadCell | undefined {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, rowIndex, columnIndex }) => {
    const sheet = byName.get(name);
    if (!sheet) return undefined;
    return {
      content: contentAt(sheet, rowIndex, columnIndex),
      formula: formulaAt(sheet, rowIndex, columnIndex),
      numberFormat: numberFormatAt(sheet, rowIndex, columnIndex),
      isLocked: sheet.isProtected,
    };
  };
}
