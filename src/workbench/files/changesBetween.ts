import { areaAddress } from "../../core";
import type { XlsxChange } from "../../xlsx";
import type { SheetContent, WorkbookContent } from "../document";
import { attachmentChanges } from "./attachmentChanges";
import { cellChanges } from "./cellChanges";
import { conditionalFormatChanges } from "./conditionalFormatChanges";
import { isSayable } from "./design/designedCells";
import { sheetDesignOf } from "./design/sheetDesignOf";

/** The differences between a workbook as it was opened and as it is now, as changes of the file. Sheets go first, because one may come that has the name of one that goes. */
export function changesBetween(before: WorkbookContent, after: WorkbookContent): readonly XlsxChange[] {
  const earlier = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const later = new Set(after.sheets.map(({ id }) => id));
  const removed = before.sheets.filter(({ id }) => !later.has(id));
  return [
    ...removed.map(({ name }): XlsxChange => ({ kind: "removeSheet", sheet: name })),
    ...after.sheets.flatMap((sheet) => {
      const origin = earlier.get(sheet.id);
      return origin ? sheetChanges(origin, sheet) : additions(sheet, after);
    }),
    ...resizings(before, after),
    ...attachmentChanges(before, after),
  ];
}

function sheetChanges(before: SheetContent, after: SheetContent): readonly XlsxChange[] {
  return [...cellChanges(before, after), ...conditionalFormatChanges(before.conditionalFormats, after), ...visibilityChanges(before.visibility, after)];
}

/** A new sheet: its design, and then what a design cannot say. */
function additions(sheet: SheetContent, { tables }: WorkbookContent): readonly XlsxChange[] {
  const design = sheetDesignOf(sheet, tables.filter(({ sheetId }) => sheetId === sheet.id));
  const beside = design ? { ...sheet, cells: sheet.cells.filter(({ content = null }) => !isSayable(content)) } : sheet;
  return [
    { kind: "addSheet", sheet: sheet.name, ...(design ? { design } : {}) },
    ...cellChanges(undefined, beside),
    ...conditionalFormatChanges([], sheet),
    ...visibilityChanges("visible", sheet),
  ];
}

/** Tables that end with another row than they did; of one that stands elsewhere nothing can be said. */
function resizings(before: WorkbookContent, after: WorkbookContent): readonly XlsxChange[] {
  const earlier = new Map(before.tables.map((table) => [table.id, table]));
  return after.tables.flatMap(({ id, sheetId, area }): readonly XlsxChange[] => {
    const was = earlier.get(id)?.area;
    const sheet = after.sheets.find((one) => one.id === sheetId)?.name;
    if (!was || sheet === undefined || areaAddress({ ...was, lastRowIndex: area.lastRowIndex }) !== areaAddress(area) || was.lastRowIndex === area.lastRowIndex) return [];
    return [{ kind: "resizeTable", heading: { sheet, rowIndex: area.firstRowIndex, columnIndex: area.firstColumnIndex }, lastRowIndex: area.lastRowIndex }];
  });
}

function visibilityChanges(before: SheetContent["visibility"], { name, visibility }: SheetContent): readonly XlsxChange[] {
  return before === visibility ? [] : [{ kind: "setSheetVisibility", sheet: name, visibility }];
}
