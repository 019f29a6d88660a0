import type { XlsxContents } from "../../contents";
import type { SheetPlace } from "../../package/workbookLayout";
import { attributeSplice } from "../attributeSplice";
import type { PackageDraft } from "../packageDraft";
import { designNames, type DesignName } from "../design/designNames";
import { tableClaims } from "../design/table/tableClaims";
import { activateSheet } from "./activeSheet";
import { addSheet, type OpenSheet, type WorkbookContext } from "./addSheet";
import { removeSheetParts } from "./removeSheetParts";
import { removedSheets, type WantedSheet } from "./sheetList";

/** The tabs after the changes. */
export interface OpenSheets {
  /** The sheets whose cells can be changed, by name. */
  readonly byName: ReadonlyMap<string, OpenSheet>;
  /** Where a tab of the file stands now; `undefined` when it is gone. */
  readonly indexAfter: (sheetIndex: number) => number | undefined;
  /** The names of the tabs of the file that are gone. */
  readonly removed: ReadonlySet<string>;
  /** The names that come with added sheets. */
  readonly names: readonly DesignName[];
}

/** Adds, removes, hides and shows tabs, so that they are as they shall be. */
export function openSheets(draft: PackageDraft, given: Omit<WorkbookContext, "claimTable">, wanted: readonly WantedSheet[]): OpenSheets {
  const { layout, contents } = given;
  const removed = removedSheets(layout.sheets, wanted);
  const context = { ...given, claimTable: tableClaims(draft.archive, takenNames(contents, new Set(removed.map(({ name }) => name)))) };
  for (const place of removed) removeSheet(draft, context, place);
  for (const { place, visibility } of wanted) {
    if (!place || place.visibility === visibility) continue;
    const value = visibility === "visible" ? undefined : visibility;
    draft.splice(layout.path, attributeSplice(draft.text(layout.path), place.element, { name: "state", value }));
  }
  activateSheet(draft, layout, wanted);

  const indexes = new Map(wanted.map(({ place }, index) => [place, index]));
  return {
    byName: sheetsByName(draft, context, wanted),
    indexAfter: (sheetIndex) => indexes.get(layout.sheets[sheetIndex]),
    removed: new Set(removed.map(({ name }) => name)),
    names: wanted.flatMap(({ name, design }, index) => (design ? designNames(name, index, design) : [])),
  };
}

/** What no new table may be called: as a table that stays, or as a name. */
function takenNames({ sheets, names }: XlsxContents, removed: ReadonlySet<string>): readonly string[] {
  return [...names.map(({ name }) => name), ...sheets.flatMap((sheet) => (removed.has(sheet.name) ? [] : sheet.tables.map(({ name }) => name)))];
}

function sheetsByName(draft: PackageDraft, context: WorkbookContext, wanted: readonly WantedSheet[]): ReadonlyMap<string, OpenSheet> {
  const sheets = new Map(context.contents.sheets.map((sheet) => [sheet.name, sheet]));
  return new Map(wanted.flatMap((tab): readonly (readonly [string, OpenSheet])[] => {
    if (!tab.place) return [[tab.name, addSheet(draft, context, tab)]];
    const sheet = sheets.get(tab.name);
    const { path } = tab.place;
    return sheet && path !== undefined ? [[tab.name, { sheet, path }]] : [];
  }));
}

function removeSheet(draft: PackageDraft, { layout, links }: WorkbookContext, { element, path }: SheetPlace): void {
  draft.splice(layout.path, { start: element.start, end: element.end, text: "" });
  if (path === undefined) return;
  links.unlink(layout.path, [path]);
  removeSheetParts(draft, links, path);
}
