import type { XlsxChange } from "../../change";
import type { XlsxContents, XlsxSheet } from "../../contents";
import type { SheetPlace, WorkbookLayout } from "../../package/workbookLayout";
import { childrenOf, child, numberOf, type XmlElement } from "../../xml/element";
import { escapedAttribute } from "../../xml/escape";
import { attributeSplice } from "../attributeSplice";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";
import { activateSheet } from "./activeSheet";
import { removeSheetParts } from "./removeSheetParts";
import { newSheetXml } from "./newSheetXml";
import { wantedSheets, type WantedSheet } from "./sheetList";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A sheet that can be changed, and where its part stands. */
export interface OpenSheet {
  readonly sheet: XlsxSheet;
  readonly path: string;
}

/** What the change of tabs works on. */
export interface WorkbookContext {
  readonly layout: WorkbookLayout;
  readonly contents: XlsxContents;
  readonly links: PackageLinks;
}

/** The tabs after the changes. */
export interface OpenSheets {
  /** The sheets whose cells can be changed, by name. */
  readonly byName: ReadonlyMap<string, OpenSheet>;
  /** Where a tab of the file stands now; `undefined` when it is gone. */
  readonly indexAfter: (sheetIndex: number) => number | undefined;
  /** The names of the tabs of the file that are gone. */
  readonly removed: ReadonlySet<string>;
}

/** Adds, removes, hides and shows tabs. */
export function openSheets(draft: PackageDraft, context: WorkbookContext, changes: readonly XlsxChange[]): OpenSheets {
  const { layout } = context;
  const wanted = wantedSheets(layout.sheets, changes);
  const kept = new Set(wanted.map(({ place }) => place));
  const removed = layout.sheets.filter((place) => !kept.has(place));
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
  };
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

function addSheet(draft: PackageDraft, { layout, links }: WorkbookContext, tab: WantedSheet): OpenSheet {
  const { root } = layout;
  const path = freePath(draft, layout.path);
  draft.add(path, newSheetXml(root.namespace, tab.added));
  links.declareType(path, sheetType);
  const id = links.link(layout.path, { path, kind: "worksheet" });
  const list = child(root, "sheets");
  if (list) draft.append(layout.path, list, sheetXml(tab, list, { id, sheetId: freeSheetId(draft, list) }));
  return { sheet: emptySheet(tab), path };
}

function sheetXml({ name, visibility }: WantedSheet, list: XmlElement, ids: { readonly id: string; readonly sheetId: number }): string {
  const linkName = [...(childrenOf(list, "sheet")[0]?.attributes.keys() ?? [])].find((attribute) => attribute.endsWith(":id")) ?? "r:id";
  const state = visibility === "visible" ? "" : ` state="${visibility}"`;
  return `<${list.prefix}sheet name="${escapedAttribute(name)}" sheetId="${ids.sheetId}"${state} ${linkName}="${ids.id}"/>`;
}

const sheetIdsGiven = new WeakMap<PackageDraft, number>();

/** The next number that no sheet of the file has, nor any that was added before. */
function freeSheetId(draft: PackageDraft, list: XmlElement): number {
  const given = sheetIdsGiven.get(draft) ?? 0;
  const highest = childrenOf(list, "sheet").reduce((highestId, sheet) => Math.max(highestId, numberOf(sheet, "sheetId") ?? 0), given);
  sheetIdsGiven.set(draft, highest + 1);
  return highest + 1;
}

function freePath(draft: PackageDraft, workbookPath: string): string {
  const folder = `${workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)}worksheets`;
  let number = 1;
  while (draft.has(`${folder}/sheet${number}.xml`)) number += 1;
  return `${folder}/sheet${number}.xml`;
}

function emptySheet({ name, visibility }: WantedSheet): XlsxSheet {
  return {
    name,
    visibility,
    isProtected: false,
    cells: new Map(),
    merges: [],
    columns: [],
    rows: new Map(),
    defaultColumnWidthCharacters: 8.43,
    defaultRowHeightPoints: 15,
    showsGridLines: true,
    frozen: { rowCount: 0, columnCount: 0 },
    autoFilterArea: undefined,
    conditionalFormats: [],
    comments: [],
    tables: [],
    dataValidations: [],
  };
}
