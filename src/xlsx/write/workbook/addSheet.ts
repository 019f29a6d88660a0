import type { SheetDesign } from "../../../core";
import type { XlsxContents, XlsxSheet } from "../../contents";
import { emptySheet } from "../../emptySheet";
import type { WorkbookLayout } from "../../package/workbookLayout";
import { child, childrenOf, numberOf, type XmlElement } from "../../xml/element";
import { escapedAttribute } from "../../xml/escape";
import { addDesignedSheet } from "../design/addDesignedSheet";
import type { ClaimTable } from "../design/table/tableClaims";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";
import type { StyleTable } from "../styles/styleTable";
import type { WantedSheet } from "./sheetList";

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
  readonly styles: () => StyleTable;
  readonly claimTable: ClaimTable;
}

const nothing: SheetDesign = { rows: [], columnWidths: [] };

/** Adds a sheet after all others, made after its design. */
export function addSheet(draft: PackageDraft, { layout, links, styles, claimTable }: WorkbookContext, tab: WantedSheet): OpenSheet {
  const path = freePath(draft, layout.path);
  const context = { draft, links, styles, claimTable, mainNamespace: layout.root.namespace };
  const { cells } = addDesignedSheet({ name: tab.name, path, design: tab.design ?? nothing }, context);
  links.declareType(path, sheetType);
  const id = links.link(layout.path, { path, kind: "worksheet" });
  const list = child(layout.root, "sheets");
  if (list) draft.append(layout.path, list, tabXml(tab, list, { id, sheetId: freeSheetId(draft, list) }));
  return { sheet: { ...emptySheet(tab.name, tab.visibility), cells }, path };
}

function tabXml({ name, visibility }: WantedSheet, list: XmlElement, ids: { readonly id: string; readonly sheetId: number }): string {
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
