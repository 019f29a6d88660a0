import type { XlsxChange } from "../../xlsx";
import type { SheetContent, WorkbookContent } from "../document";
import { attachmentChanges } from "./attachmentChanges";
import { cellChanges } from "./cellChanges";
import { conditionalFormatChanges } from "./conditionalFormatChanges";

/** The differences between a workbook as it was opened and as it is now, as changes of the file. */
export function changesBetween(before: WorkbookContent, after: WorkbookContent): readonly XlsxChange[] {
  const earlier = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const later = new Set(after.sheets.map(({ id }) => id));
  const removed = before.sheets.filter(({ id }) => !later.has(id));
  const added = after.sheets.filter(({ id }) => !earlier.has(id));
  return [
    ...added.map(({ name }): XlsxChange => ({ kind: "addSheet", sheet: name })),
    ...after.sheets.flatMap((sheet) => sheetChanges(earlier.get(sheet.id), sheet)),
    ...attachmentChanges(before, after),
    ...removed.map(({ name }): XlsxChange => ({ kind: "removeSheet", sheet: name })),
  ];
}

function sheetChanges(before: SheetContent | undefined, after: SheetContent): readonly XlsxChange[] {
  const isShownAsBefore = (before?.visibility ?? "visible") === after.visibility;
  return [
    ...cellChanges(before, after),
    ...conditionalFormatChanges(before?.conditionalFormats ?? [], after),
    ...(isShownAsBefore ? [] : [{ kind: "setSheetVisibility", sheet: after.name, visibility: after.visibility } as const]),
  ];
}
