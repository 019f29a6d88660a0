import type { SheetDesign } from "../../../core";
import type { XlsxSheet } from "../../contents";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";
import type { StyleTable } from "../styles/styleTable";
import { addCharts } from "./chart/addCharts";
import { designedRows } from "./designedRows";
import { designedSheetXml } from "./sheetSections";
import { addTable } from "./table/addTable";
import type { ClaimTable } from "./table/tableClaims";

/** What a designed sheet is written with. */
export interface DesignContext {
  readonly draft: PackageDraft;
  readonly links: PackageLinks;
  readonly styles: () => StyleTable;
  readonly claimTable: ClaimTable;
  /** The address of the format's own vocabulary, which strict files have another of. */
  readonly mainNamespace: string;
}

/** A sheet that is to be added. */
export interface SheetToDesign {
  readonly name: string;
  readonly path: string;
  readonly design: SheetDesign;
}

/** Adds the part of a designed sheet and the parts that it leads to; gives its cells as they will be read. */
export function addDesignedSheet(sheet: SheetToDesign, context: DesignContext): Pick<XlsxSheet, "cells"> {
  const { draft, links, styles, mainNamespace } = context;
  const { xml, cells } = designedRows(sheet.design, (format) => styles().designedId(format));
  const ids = { drawingId: addCharts(sheet, context), tableId: addTable(sheet, context) };
  draft.add(sheet.path, designedSheetXml(sheet.design, xml, { links: ids, namespaces: { main: mainNamespace, links: links.namespace } }));
  return { cells };
}
