import { HostFailure } from "../app";
import type { Edit } from "../core";
import { requestNewSheets, refuseNewSheets, type NewSheetsRequest } from "./requestNewSheets";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

/** Edits of the workbook as a whole; all others change a sheet that is there already. */
export type WorkbookEdit = EditOf<"setLedger" | "removeOwnedName" | "putOwnedSheet" | "addSheet" | "removeOwnedSheet">;
export type SheetEdit = Exclude<Edit, WorkbookEdit>;

/** What is known about a workbook before anything is written to it. */
export interface ReadyWorkbook {
  readonly sheetNamed: (name: string) => Excel.Worksheet;
  /** The size of the workbook's own font. */
  readonly fontSizePoints: number;
  /** Names of designed tables that tables on other sheets have, in small letters. */
  readonly takenTableNames: ReadonlySet<string>;
}

/** Calibri 11 is what Excel starts with, and what a workbook has that says nothing. */
const usualFontSizePoints = 11;

/** Makes sure, in one round trip at most, that everything can be written; otherwise nothing is. */
export async function readyWorkbook(context: Excel.RequestContext, edits: readonly Edit[]): Promise<ReadyWorkbook> {
  const names = new Set(edits.filter(isSheetEdit).map(({ sheet }) => sheet));
  const sheets = new Map([...names].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load("name,protection/protected");
  const request = requestNewSheets(context.workbook, edits);
  if (sheets.size > 0 || request) await context.sync();
  for (const [name, sheet] of sheets) refuseClosed(name, sheet);
  if (request) refuseNewSheets(request);
  return { ...knownFrom(request), sheetNamed: (name) => opened(sheets, name) };
}

/** Whether an edit changes a sheet that is there already. */
export function isSheetEdit(edit: Edit): edit is SheetEdit {
  return edit.kind === "setCells" || edit.kind === "addHighlight" || edit.kind === "removeHighlight" || edit.kind === "addOwnedName";
}

function refuseClosed(name: string, sheet: Excel.Worksheet): void {
  if (sheet.isNullObject) throw new HostFailure("sheetGone", name);
  if (sheet.protection.protected) throw new HostFailure("protectedSheet", name);
}

function opened(sheets: ReadonlyMap<string, Excel.Worksheet>, name: string): Excel.Worksheet {
  const sheet = sheets.get(name);
  if (!sheet) throw new RangeError(`no sheet was opened for an edit of ${name}`);
  return sheet;
}

function knownFrom(request: NewSheetsRequest | undefined): Omit<ReadyWorkbook, "sheetNamed"> {
  if (!request) return { fontSizePoints: usualFontSizePoints, takenTableNames: new Set() };
  const taken = request.tables.filter(({ table, sheetName }) => !table.isNullObject && table.worksheet.name !== sheetName);
  return { fontSizePoints: request.farCell.format.font.size || usualFontSizePoints, takenTableNames: new Set(taken.map(({ name }) => name.toLowerCase())) };
}
