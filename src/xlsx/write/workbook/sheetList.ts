import { HostFailure } from "../../../app";
import type { SheetDesign, SheetVisibility } from "../../../core";
import type { XlsxChange } from "../../change";
import type { SheetPlace } from "../../package/workbookLayout";
import { withReadableTable } from "../design/table/tableHeadings";

/** A tab as it shall be. `place` is undefined for one that is added. */
export interface WantedSheet {
  readonly name: string;
  readonly place: SheetPlace | undefined;
  readonly visibility: SheetVisibility;
  /** What a tab that is added is made after. */
  readonly design?: SheetDesign | undefined;
}

/** The tabs as they shall be, in their order. A workbook without a visible tab cannot be opened, so it is refused. */
export function wantedSheets(places: readonly SheetPlace[], changes: readonly XlsxChange[]): readonly WantedSheet[] {
  let sheets: readonly WantedSheet[] = places.map((place) => ({ name: place.name, place, visibility: place.visibility }));
  for (const change of changes) sheets = sheetsAfter(sheets, change);
  if (sheets.every(({ visibility }) => visibility !== "visible")) throw new HostFailure("notSupported");
  return sheets;
}

/** The tabs of the file that are not wanted any more. */
export function removedSheets(places: readonly SheetPlace[], wanted: readonly WantedSheet[]): readonly SheetPlace[] {
  const kept = new Set(wanted.map(({ place }) => place));
  return places.filter((place) => !kept.has(place));
}

function sheetsAfter(sheets: readonly WantedSheet[], change: XlsxChange): readonly WantedSheet[] {
  switch (change.kind) {
    case "addSheet":
      if (sheets.some(({ name }) => isSameName(name, change.sheet))) return sheets;
      return [...sheets, { name: change.sheet, place: undefined, visibility: "visible", design: change.design && withReadableTable(change.design) }];
    case "removeSheet":
      return sheets.filter(({ name }) => name !== change.sheet);
    case "setSheetVisibility":
      return sheets.map((sheet) => (sheet.name === change.sheet ? { ...sheet, visibility: change.visibility } : sheet));
    default:
      return sheets;
  }
}

/** Names of sheets count as the same whatever their case. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
