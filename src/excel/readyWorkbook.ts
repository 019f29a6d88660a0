import { HostFailure, type WorkbookSnapshot } from "../app";
import { cellAddress, type Edit } from "../core";
import { ledgerTextIn, requestLedgerParts, requestLedgerTexts, type LedgerParts } from "./ledgerParts";
import { refuseChanged, requestPlannedState } from "./plannedState";
import { isTakenName, requestNewSheets, refuseNewSheets, type NewSheetsRequest } from "./requestNewSheets";
import { unfinishedNames } from "./unfinishedNames";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

/** Edits of the workbook as a whole; all others change a sheet that is there already. */
export type WorkbookEdit = EditOf<"setLedger" | "removeOwnedName" | "putOwnedSheet" | "addSheet" | "removeOwnedSheet">;
export type SheetEdit = Exclude<Edit, WorkbookEdit>;

/** What is known about a workbook before anything is written to it. */
export interface ReadyWorkbook {
  readonly sheetNamed: (name: string) => Excel.Worksheet;
  /** The table that has the cell of an edit among its headings, where there is one. */
  readonly tableOf: (edit: EditOf<"resizeTable">) => Excel.Table | undefined;
  /** Whether a highlight that is to be taken away is still there. */
  readonly hasHighlight: (edit: EditOf<"removeHighlight">) => boolean;
  /** How an added sheet is called until it is finished. */
  readonly unfinishedNameOf: (edit: Pick<EditOf<"addSheet">, "sheet">) => string;
  readonly ledgerParts: LedgerParts;
  /** The size of the workbook's own font. */
  readonly fontSizePoints: number;
  /** Names of designed tables that tables on other sheets have, in small letters. */
  readonly takenTableNames: ReadonlySet<string>;
  /** Designed names that a person gave to something else, in small letters. */
  readonly takenNames: ReadonlySet<string>;
}

/** Calibri 11 is what Excel starts with, and what a workbook has that says nothing. */
const usualFontSizePoints = 11;

/**
 * Makes sure that everything can be written, and that it is still as it was when the edits were planned; otherwise nothing is written.
 * It takes one round trip, and more only where very many cells are to be written.
 */
export async function readyWorkbook(context: Excel.RequestContext, edits: readonly Edit[], plannedFrom: WorkbookSnapshot | undefined): Promise<ReadyWorkbook> {
  const unfinished = unfinishedNames(edits);
  const names = new Set(edits.filter(isSheetEdit).map(({ sheet }) => sheet));
  const sheets = new Map([...names].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load("name,protection/protected");
  const tables = requestTables(sheets, edits);
  const request = requestNewSheets(context.workbook, edits);
  const highlights = requestHighlights(sheets, edits);
  const lastLook = requestPlannedState(sheets, edits, plannedFrom);
  const ledgerParts = requestLedgerParts(context.workbook);
  await context.sync();
  for (const [name, sheet] of sheets) refuseClosed(name, sheet);
  if (request) refuseNewSheets(request);
  await refuseChanged(lastLook, () => context.sync());
  if (plannedFrom && edits.some(({ kind }) => kind === "setLedger")) await refuseOtherLedger(context, ledgerParts, plannedFrom);
  return {
    ...knownFrom(request),
    sheetNamed: (name) => opened(sheets, name),
    tableOf: (edit) => tables.get(edit)?.items[0],
    hasHighlight: ({ sheet, id }) => highlights.get(sheet)?.items.some((format) => format.id === id) === true,
    unfinishedNameOf: ({ sheet }) => unfinished.get(sheet) ?? sheet,
    ledgerParts,
  };
}

/** Refuses where another pane has written the record since it was read. Where there are several, their texts are asked for in one more trip. */
async function refuseOtherLedger(context: Excel.RequestContext, parts: LedgerParts, plannedFrom: WorkbookSnapshot): Promise<void> {
  const several = requestLedgerTexts(parts);
  if (several.length > 0) await context.sync();
  if (ledgerTextIn(parts, several) !== plannedFrom.ledgerText) throw new HostFailure("changedMeanwhile");
}

/** Queues the question which highlights are still on the sheets that are to lose some. */
function requestHighlights(sheets: ReadonlyMap<string, Excel.Worksheet>, edits: readonly Edit[]): ReadonlyMap<string, Excel.ConditionalFormatCollection> {
  const losing = new Set(edits.flatMap((edit) => (edit.kind === "removeHighlight" ? [edit.sheet] : [])));
  return new Map([...sheets].filter(([name]) => losing.has(name)).map(([name, sheet]) => [name, sheet.getRange().conditionalFormats.load("items/id")]));
}

/** Queues the question which tables stand where edits look for one. Of a sheet that is gone nothing is asked: it is refused anyway. */
function requestTables(sheets: ReadonlyMap<string, Excel.Worksheet>, edits: readonly Edit[]): ReadonlyMap<Edit, Excel.TableScopedCollection> {
  const asked = edits.flatMap((edit) => {
    const sheet = edit.kind === "resizeTable" ? sheets.get(edit.sheet) : undefined;
    return edit.kind === "resizeTable" && sheet ? [[edit, sheet.getRange(cellAddress(edit.heading.rowIndex, edit.heading.columnIndex)).getTables(false)] as const] : [];
  });
  for (const [, tables] of asked) tables.load("name,showHeaders,showTotals");
  return new Map(asked);
}

/** Whether an edit changes a sheet that is there already. */
export function isSheetEdit(edit: Edit): edit is SheetEdit {
  return edit.kind === "setCells" || edit.kind === "resizeTable" || edit.kind === "addHighlight" || edit.kind === "removeHighlight" || edit.kind === "addOwnedName";
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

function knownFrom(request: NewSheetsRequest | undefined): Pick<ReadyWorkbook, "fontSizePoints" | "takenTableNames" | "takenNames"> {
  if (!request) return { fontSizePoints: usualFontSizePoints, takenTableNames: new Set(), takenNames: new Set() };
  const taken = request.tables.filter(({ table, givingUp }) => !table.isNullObject && !givingUp.has(table.worksheet.name));
  return {
    fontSizePoints: request.farCell.format.font.size || usualFontSizePoints,
    takenTableNames: lowerCase(taken),
    takenNames: lowerCase(request.names.filter(isTakenName)),
  };
}

function lowerCase(named: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ name }) => name.toLowerCase()));
}
