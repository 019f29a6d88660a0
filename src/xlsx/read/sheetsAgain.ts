import type { XlsxContents, XlsxSheet } from "../contents";
import { relationshipsOf } from "../package/parts";
import { relationshipsPath } from "../package/relationship";
import type { ArchiveChanges } from "../zip/writeArchive";
import { sheetOf, type ReadPlace, type SheetContext } from "./sheetOf";

/** What is known of a file from before its parts were changed. */
export interface KnownFile {
  readonly contents: XlsxContents;
  readonly parts: ArchiveChanges;
  /** The sheets some cells of which were changed, or that were taken away. */
  readonly touched: ReadonlySet<string>;
}

/** Reads sheets of a changed file. What no change can have touched is not read again: the sheet, or at least its cells, are the very same. */
export function sheetsAgain(context: SheetContext, { contents, parts, touched }: KnownFile): (place: ReadPlace) => XlsxSheet {
  const known = new Map(contents.sheets.map((sheet) => [sheet.name, sheet]));
  return (place) => {
    const before = touched.has(place.name) ? undefined : known.get(place.name);
    if (!before) return sheetOf(place, context);
    const { visibility } = place;
    return isUntouched(place.path, context, parts) ? { ...before, visibility } : sheetOf(place, context, before);
  };
}

/** Whether neither the part of a sheet nor one that it leads to was changed. */
function isUntouched(path: string, { archive }: SheetContext, parts: ArchiveChanges): boolean {
  if (parts.has(path) || parts.has(relationshipsPath(path))) return false;
  return relationshipsOf(archive, path).every((link) => link.path === undefined || !parts.has(link.path));
}
