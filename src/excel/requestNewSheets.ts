import { HostFailure, isUnfinishedSheet } from "../app";
import type { Edit } from "../core";
import { unfinishedNames } from "./unfinishedNames";

/** What is asked before sheets are added or taken away. */
export interface NewSheetsRequest {
  readonly protection: Excel.WorkbookProtection;
  /** The last cell of a sheet: it has the workbook's own font, because nobody ever goes there. */
  readonly farCell: Excel.Range;
  readonly places: readonly SheetPlace[];
  /** Sheets of ours that are to go. */
  readonly removed: readonly Excel.Worksheet[];
  readonly tables: readonly DesignedTable[];
  readonly names: readonly DesignedName[];
}

/** A table that comes with a new sheet, and the one that bears its name already. */
interface DesignedTable {
  readonly name: string;
  readonly table: Excel.Table;
  /** Tables on these sheets go with them: the new sheet's forerunner, and one of which only a part was made. */
  readonly givingUp: ReadonlySet<string>;
}

/** A name that comes with a new sheet, and what may bear it already. */
interface DesignedName {
  readonly name: string;
  readonly item: Excel.NamedItem;
  /** The cells that it points to today. */
  readonly range: Excel.Range;
  /** Names that point into these sheets go with them: the new sheet's forerunner, and sheets that are taken away. */
  readonly givingUp: ReadonlySet<string>;
}

/** The name of a new sheet, and what may stand there already. */
interface SheetPlace {
  readonly sheetName: string;
  readonly existing: Excel.Worksheet;
  /** The owned name of the forerunner that gives up its place; undefined for a new sheet that is the person's. */
  readonly owner: Excel.NamedItem | undefined;
}

const farCellAddress = "XFD1048576";

/** Queues the questions that new sheets raise; undefined when the edits bring none and take none away. */
export function requestNewSheets(workbook: Excel.Workbook, edits: readonly Edit[]): NewSheetsRequest | undefined {
  const added = edits.filter((edit) => edit.kind === "addSheet" || edit.kind === "putOwnedSheet");
  if (added.length === 0 && !edits.some(({ kind }) => kind === "removeOwnedSheet")) return undefined;
  const { protection } = workbook;
  protection.load("protected");
  const farCell = workbook.worksheets.getFirst().getRange(farCellAddress);
  farCell.load("format/font/size");
  const places = added.map((edit) => requestPlace(workbook, edit.sheet, edit.kind === "putOwnedSheet" ? edit.name : undefined));
  const unfinished = unfinishedNames(edits);
  const tables = added.flatMap(({ sheet, design: { table } }): readonly DesignedTable[] => {
    if (!table) return [];
    const existing = workbook.tables.getItemOrNullObject(table.name);
    existing.load("name,worksheet/name");
    return [{ name: table.name, table: existing, givingUp: new Set([sheet, unfinished.get(sheet) ?? sheet]) }];
  });
  const removedNames = edits.flatMap((edit) => (edit.kind === "removeOwnedSheet" ? [edit.sheet] : []));
  const names = added.flatMap(({ sheet, design }) => (design.names ?? []).map(({ name }) => requestName(workbook, name, new Set([sheet, ...removedNames]))));
  return { protection, farCell, places, removed: removedNames.map((name) => requestSheet(workbook, name)), tables, names };
}

function requestName(workbook: Excel.Workbook, name: string, givingUp: ReadonlySet<string>): DesignedName {
  const item = workbook.names.getItemOrNullObject(name);
  item.load("type");
  const range = item.getRangeOrNullObject();
  range.load("worksheet/name");
  return { name, item, range, givingUp };
}

/** Whether a person gave a name to something else. One whose cells are gone is nobody's any more. */
export function isTakenName({ item, range, givingUp }: DesignedName): boolean {
  if (item.isNullObject || item.type === "Error") return false;
  return range.isNullObject || !givingUp.has(range.worksheet.name);
}

function requestPlace(workbook: Excel.Workbook, sheetName: string, ownedName: string | undefined): SheetPlace {
  const existing = requestSheet(workbook, sheetName);
  const owner = ownedName === undefined ? undefined : workbook.names.getItemOrNullObject(ownedName);
  owner?.load("name");
  return { sheetName, existing, owner };
}

function requestSheet(workbook: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name,protection/protected");
  return sheet;
}

/** Refuses where sheets cannot be added or taken away, would take the place of a person's, or where a person has protected the one that is to go. */
export function refuseNewSheets({ protection, places, removed }: NewSheetsRequest): void {
  if (protection.protected) throw new HostFailure("protectedWorkbook");
  for (const { sheetName, existing, owner } of places) {
    if (!existing.isNullObject && (owner === undefined || owner.isNullObject)) throw new HostFailure("sheetNameTaken", sheetName);
  }
  const closed = [...places.map(({ existing }) => existing), ...removed].find((sheet) => !sheet.isNullObject && sheet.protection.protected && !isUnfinishedSheet(sheet.name));
  if (closed) throw new HostFailure("protectedSheet", closed.name);
}
