import type { Area, Edit } from "../core";
import { areaAddress } from "../core";
import { addHighlight } from "./addHighlight";
import { cellSteps } from "./cellSteps";
import { setLedger } from "./ledgerParts";
import { addedSheetSteps, givenSheetSteps, ownedSheetSteps, removeOwnedSheet } from "./ownedSheet";
import { isSheetEdit, type ReadyWorkbook, type SheetEdit, type WorkbookEdit } from "./readyWorkbook";
import { resizeTable } from "./resizeTable";
import type { WriteStep } from "./writeStep";

/** What edits ask of Excel, in steps that each fit in one request. */
export function stepsOfAll(edits: readonly Edit[], ready: ReadyWorkbook): readonly WriteStep[] {
  const given = edits.flatMap((edit) => (edit.kind === "addSheet" ? givenSheetSteps(edit, ready) : []));
  return [...edits.flatMap((edit) => stepsOf(edit, ready)), ...given];
}

function stepsOf(edit: Edit, ready: ReadyWorkbook): readonly WriteStep[] {
  return isSheetEdit(edit) ? stepsOnSheet(edit, ready.sheetNamed(edit.sheet), ready) : stepsOnWorkbook(edit, ready);
}

/** What the protocol needs for a small step, and for each area of one. */
const smallLength = 100;
const areaLength = 12;

function stepsOnSheet(edit: SheetEdit, sheet: Excel.Worksheet, ready: ReadyWorkbook): readonly WriteStep[] {
  switch (edit.kind) {
    case "setCells":
      return cellSteps(sheet, edit);
    case "resizeTable":
      return [small(() => resizeTable(edit, ready.tableOf(edit)))];
    case "addHighlight":
      return [{ length: edit.areas.length * areaLength, queue: () => addHighlight(sheet, edit.style, edit.areas) }];
    case "removeHighlight":
      return ready.hasHighlight(edit) ? [small(() => sheet.getRange().conditionalFormats.getItem(edit.id).delete())] : [];
    case "addOwnedName":
      return [
        small((workbook) => {
          workbook.names.add(edit.name, rangeOf(sheet, edit.area)).visible = false;
        }),
      ];
  }
}

function stepsOnWorkbook(edit: WorkbookEdit, ready: ReadyWorkbook): readonly WriteStep[] {
  switch (edit.kind) {
    case "setLedger":
      return [{ length: edit.text?.length ?? 0, queue: (workbook) => setLedger(workbook, ready.ledgerParts, edit.text) }];
    case "removeOwnedName":
      return [small((workbook) => workbook.names.getItemOrNullObject(edit.name).delete())];
    case "putOwnedSheet":
      return ownedSheetSteps(edit, ready);
    case "addSheet":
      return addedSheetSteps(edit, ready);
    case "removeOwnedSheet":
      return [small((workbook) => removeOwnedSheet(workbook, edit))];
  }
}

function small(queue: WriteStep["queue"]): WriteStep {
  return { length: smallLength, queue };
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}
