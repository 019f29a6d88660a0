import type { SheetSnapshot } from "../../core";
import { sheetDifferences } from "./sheetDifferences";
import type { VersionOfWorkbook, WorkbookDifferences } from "./versionComparison";

/**
 * Compares two versions of a workbook cell by cell. Where tables were recognised in both, a figure is compared with that of the same
 * record and indicator, so that inserted rows and columns change nothing; elsewhere with the cell at the same place.
 */
export function workbookDifferences(before: VersionOfWorkbook, after: VersionOfWorkbook): WorkbookDifferences {
  const earlier = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const later = new Set(after.sheets.map(({ name }) => name));
  const pairs = after.sheets.flatMap((sheet): readonly { readonly old: SheetSnapshot; readonly sheet: SheetSnapshot }[] => {
    const old = earlier.get(sheet.name);
    return old ? [{ old, sheet }] : [];
  });
  const found = pairs.map(({ old, sheet }) => sheetDifferences({ sheet: old, tables: before.tables }, { sheet, tables: after.tables }));
  return {
    cells: found.flatMap(({ cells }) => cells),
    lines: found.flatMap(({ lines }) => lines),
    addedSheets: after.sheets.map(({ name }) => name).filter((name) => !earlier.has(name)),
    removedSheets: before.sheets.map(({ name }) => name).filter((name) => !later.has(name)),
  };
}
