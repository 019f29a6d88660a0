import type { Sheet } from "../document";
import type { HostContext, SheetTarget } from "./hostContext";
import { invalidArgument, itemNotFound, Refusal } from "./refusal";

/** The sheet of an object; refuses when it was deleted. */
export function sheetOfTarget({ context, sheetId }: SheetTarget): Sheet {
  const sheet = context.document.sheet(sheetId);
  if (!sheet) throw itemNotFound("the sheet, it was deleted");
  return sheet;
}

/** The sheets in the order of their tabs, all or only those that a person sees. */
export function sheetsOf(context: HostContext, visibleOnly: boolean): readonly Sheet[] {
  const sheets = context.document.sheets();
  return visibleOnly ? sheets.filter((sheet) => sheet.properties().visibility === "visible") : sheets;
}

/** A sheet by its name or its id. */
export function sheetByKey(context: HostContext, key: string): Sheet | undefined {
  return context.document.sheetNamed(key) ?? context.document.sheet(key);
}

/** 1 to 31 characters, none of : \ / ? * [ ], and no apostrophe at an end. */
const sheetNamePattern = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u;

/** Refuses a sheet name that Excel does not take, or that another sheet has. */
export function demandSheetName(context: HostContext, name: string, ownId?: string): void {
  if (!sheetNamePattern.test(name) || name.toLowerCase() === "history") throw invalidArgument(`"${name}" is no name for a sheet`);
  const other = context.document.sheetNamed(name);
  if (other && other.id !== ownId) throw new Refusal("ItemAlreadyExists", `There is a sheet "${name}" already.`);
}

/** Refuses to change the list of sheets of a workbook whose structure is protected. */
export function demandOpenStructure({ document }: HostContext): void {
  if (document.isStructureProtected()) throw new Refusal("AccessDenied", "The structure of the workbook is protected.");
}

/** Refuses to take the last sheet that a person sees. */
export function demandAnotherVisible(context: HostContext, sheet: Sheet): void {
  const others = sheetsOf(context, true).filter((other) => other.id !== sheet.id);
  if (others.length === 0) throw new Refusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
}

/** A name for a new sheet that no sheet has: "Sheet1", "Sheet2" and so on. */
export function freeSheetName(context: HostContext): string {
  let number = context.document.sheets().length + 1;
  while (context.document.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
