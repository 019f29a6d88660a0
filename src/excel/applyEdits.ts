import { HostFailure, ledgerNamespace, ledgerXml } from "../app";
import type { Area, Edit } from "../core";
import { areaAddress } from "../core";
import { addHighlight } from "./addHighlight";
import { excelInputOf } from "./cellInput";
import { addSheet, putOwnedSheet, removeOwnedSheet } from "./ownedSheet";
import { payloads } from "./payloads";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

/** Edits of the workbook as a whole; all others change a sheet that is there already. */
type WorkbookEdit = EditOf<"setLedger" | "removeOwnedName" | "putOwnedSheet" | "addSheet" | "removeOwnedSheet">;
type SheetEdit = Exclude<Edit, WorkbookEdit>;

/**
 * Applies the edits in two round trips: the first makes sure that every sheet is there and open, the second writes
 * (more than one write only near Excel's limit for a request).
 * Excel does not take back what a failed batch has written, so nothing is written before it is known that it can be.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  const sheets = await openSheets(context, edits);
  for (const payload of payloads(edits)) {
    for (const edit of payload) {
      if (isSheetEdit(edit)) applyToSheet(context, sheets(edit.sheet), edit);
      else applyToWorkbook(context.workbook, edit);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one payload is the rule; a second one only near Excel's limit
    await context.sync();
  }
}

async function openSheets(context: Excel.RequestContext, edits: readonly Edit[]): Promise<(name: string) => Excel.Worksheet> {
  const names = new Set(edits.filter(isSheetEdit).map(({ sheet }) => sheet));
  const sheets = new Map([...names].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load("name,protection/protected");
  if (sheets.size > 0) await context.sync();
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) throw new HostFailure("sheetGone", name);
    if (sheet.protection.protected) throw new HostFailure("protectedSheet", name);
  }
  return (name) => {
    const sheet = sheets.get(name);
    if (!sheet) throw new RangeError(`no sheet was opened for an edit of ${name}`);
    return sheet;
  };
}

function applyToSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, edit: SheetEdit): void {
  switch (edit.kind) {
    case "setCells":
      return setCells(rangeOf(sheet, edit.area), edit);
    case "addHighlight":
      return addHighlight(sheet, edit.style, edit.areas);
    case "removeHighlight":
      return sheet.getRange().conditionalFormats.getItem(edit.id).delete();
    case "addOwnedName": {
      context.workbook.names.add(edit.name, rangeOf(sheet, edit.area)).visible = false;
      return;
    }
  }
}

function setCells(range: Excel.Range, { inputs, numberFormats }: EditOf<"setCells">): void {
  // The format goes first: under a text format ("@") Excel would keep a formula as text.
  if (numberFormats) range.numberFormat = numberFormats.map((row) => [...row]);
  range.formulas = inputs.map((row) => row.map(excelInputOf));
}

function applyToWorkbook(workbook: Excel.Workbook, edit: WorkbookEdit): void {
  switch (edit.kind) {
    case "setLedger":
      workbook.customXmlParts.getByNamespace(ledgerNamespace).getOnlyItemOrNullObject().delete();
      if (edit.text !== undefined) workbook.customXmlParts.add(ledgerXml(edit.text));
      return;
    case "removeOwnedName":
      return workbook.names.getItemOrNullObject(edit.name).delete();
    case "putOwnedSheet":
      return putOwnedSheet(workbook, edit);
    case "addSheet":
      return addSheet(workbook, edit);
    case "removeOwnedSheet":
      return removeOwnedSheet(workbook, edit);
  }
}

function isSheetEdit(edit: Edit): edit is SheetEdit {
  return edit.kind === "setCells" || edit.kind === "addHighlight" || edit.kind === "removeHighlight" || edit.kind === "addOwnedName";
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}
