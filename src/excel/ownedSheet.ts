import type { Edit } from "../core";
import type { ReadyWorkbook } from "./readyWorkbook";
import { designSteps } from "./sheet/designSteps";
import type { WriteStep } from "./writeStep";

type AddSheet = Extract<Edit, { readonly kind: "addSheet" }>;
type PutOwnedSheet = Extract<Edit, { readonly kind: "putOwnedSheet" }>;
type RemoveOwnedSheet = Extract<Edit, { readonly kind: "removeOwnedSheet" }>;

/** What the protocol needs to add a sheet, and to name and show it. */
const frameLength = 500;

/** Puts an owned sheet in the place of its forerunner, and shows it. */
export function ownedSheetSteps({ name, sheet, design }: PutOwnedSheet, ready: ReadyWorkbook): readonly WriteStep[] {
  const replace: WriteStep = { length: frameLength, queue: (workbook) => removeOwnedSheet(workbook, { name, sheet }) };
  const show: WriteStep = {
    length: frameLength,
    queue: (workbook) => {
      const added = workbook.worksheets.getItem(sheet);
      workbook.names.add(name, added.getRange("A1")).visible = false;
      added.activate();
    },
  };
  return [replace, ...addedSheetSteps({ kind: "addSheet", sheet, design }, ready), show];
}

/** Adds a sheet that is the person's from then on. */
export function addedSheetSteps({ sheet, design }: AddSheet, ready: ReadyWorkbook): readonly WriteStep[] {
  const add: WriteStep = { length: frameLength, queue: (workbook) => void workbook.worksheets.add(sheet) };
  const fill = designSteps(design, (workbook) => ({ workbook, sheet: workbook.worksheets.getItem(sheet), design, ready }));
  return [add, ...fill];
}

/** Queues the removal of an owned sheet and of its name. Nothing happens where there is none. */
export function removeOwnedSheet(workbook: Excel.Workbook, { name, sheet }: Omit<RemoveOwnedSheet, "kind">): void {
  workbook.names.getItemOrNullObject(name).delete();
  workbook.worksheets.getItemOrNullObject(sheet).delete();
}
