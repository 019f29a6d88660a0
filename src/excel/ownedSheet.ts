import type { Edit } from "../core";
import type { ReadyWorkbook } from "./readyWorkbook";
import { designSteps } from "./sheet/designSteps";
import type { WriteStep } from "./writeStep";

type AddSheet = Extract<Edit, { readonly kind: "addSheet" }>;
type PutOwnedSheet = Extract<Edit, { readonly kind: "putOwnedSheet" }>;
type RemoveOwnedSheet = Extract<Edit, { readonly kind: "removeOwnedSheet" }>;

/** What the protocol needs to add a sheet, and to name and show it. */
const frameLength = 500;

/** Puts an owned sheet in the place of its forerunner, and shows it. It has its name before it has anything else: what was made by half is known again. */
export function ownedSheetSteps({ name, sheet, design }: PutOwnedSheet, ready: ReadyWorkbook): readonly WriteStep[] {
  const replace: WriteStep = { length: frameLength, queue: (workbook) => replaceOwnedSheet(workbook, { name, sheet }) };
  const add: WriteStep = {
    length: frameLength,
    queue: (workbook) => {
      // Until it has its owned name it is called so itself: between any two steps it is known as ours.
      const added = workbook.worksheets.add(name);
      workbook.names.add(name, added.getRange("A1")).visible = false;
      added.name = sheet;
    },
  };
  const show: WriteStep = { length: frameLength, queue: (workbook) => workbook.worksheets.getItem(sheet).activate() };
  return [replace, add, ...fillSteps({ sheet, design }, ready), show];
}

/** Adds a sheet that is the person's from then on. */
export function addedSheetSteps(edit: AddSheet, ready: ReadyWorkbook): readonly WriteStep[] {
  const add: WriteStep = { length: frameLength, queue: (workbook) => void workbook.worksheets.add(edit.sheet) };
  return [add, ...fillSteps(edit, ready)];
}

function fillSteps({ sheet, design }: Pick<AddSheet, "sheet" | "design">, ready: ReadyWorkbook): readonly WriteStep[] {
  return designSteps(design, (workbook) => ({ workbook, sheet: workbook.worksheets.getItem(sheet), design, ready }));
}

/** Also what is left of one whose making broke off. */
function replaceOwnedSheet(workbook: Excel.Workbook, { name, sheet }: Omit<RemoveOwnedSheet, "kind">): void {
  workbook.worksheets.getItemOrNullObject(name).delete();
  removeOwnedSheet(workbook, { name, sheet });
}

/** Queues the removal of an owned sheet, and then of its name. Nothing happens where there is none. */
export function removeOwnedSheet(workbook: Excel.Workbook, { name, sheet }: Omit<RemoveOwnedSheet, "kind">): void {
  workbook.worksheets.getItemOrNullObject(sheet).delete();
  workbook.names.getItemOrNullObject(name).delete();
}
