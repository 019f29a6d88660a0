import type { Edit } from "../core";
import type { ReadyWorkbook } from "./readyWorkbook";
import { designSteps, type OpenNewSheet } from "./sheet/designSteps";
import type { NewSheet } from "./sheet/newSheet";
import { putNames } from "./sheet/sheetNames";
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
  const open = newSheetNamed(sheet, { design, ready });
  return [replace, add, ...designSteps(design, open), nameStep(open), show];
}

/** Makes a sheet that is to be the person's. Until everything is there it bears the name of an unfinished one: wherever the making breaks off, it is known as ours. */
export function addedSheetSteps(edit: AddSheet, ready: ReadyWorkbook): readonly WriteStep[] {
  const sheet = ready.unfinishedNameOf(edit);
  const add: WriteStep = {
    length: frameLength,
    queue: ({ worksheets }) => {
      worksheets.getItemOrNullObject(sheet).delete();
      worksheets.add(sheet);
    },
  };
  return [add, ...designSteps(edit.design, newSheetNamed(sheet, { design: edit.design, ready }))];
}

/** Gives an added sheet to the person: once all are made, because one without the others would be half a work. */
export function givenSheetSteps({ sheet, design }: AddSheet, ready: ReadyWorkbook): readonly WriteStep[] {
  const rename: WriteStep = {
    length: frameLength,
    queue: ({ worksheets }) => {
      worksheets.getItem(ready.unfinishedNameOf({ sheet })).name = sheet;
    },
  };
  return [rename, nameStep(newSheetNamed(sheet, { design, ready }))];
}

function nameStep(open: OpenNewSheet): WriteStep {
  return { length: frameLength, queue: (workbook) => putNames(open(workbook)) };
}

function newSheetNamed(name: string, { design, ready }: Pick<NewSheet, "design" | "ready">): OpenNewSheet {
  return (workbook) => ({ workbook, sheet: workbook.worksheets.getItem(name), design, ready });
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
