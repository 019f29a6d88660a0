import type { XlsxSheet } from "../../contents";
import { addCharts } from "./chart/addCharts";
import type { DesignContext, SheetToDesign } from "./designContext";
import { designedRows } from "./designedRows";
import { designedSheetXml } from "./designedSheetXml";
import { addTable } from "./table/addTable";

/** Adds the part of a designed sheet and the parts that it leads to; gives its cells as they will be read. */
export function addDesignedSheet(sheet: SheetToDesign, context: DesignContext): Pick<XlsxSheet, "cells"> {
  const { draft, links, styles, mainNamespace } = context;
  const { xml, cells } = designedRows(sheet.design, (format) => styles().designedId(format));
  const ids = { drawingId: addCharts(sheet, context), tableId: addTable(sheet, context) };
  draft.add(sheet.path, designedSheetXml(sheet.design, xml, { links: ids, namespaces: { main: mainNamespace, links: links.namespace } }));
  return { cells };
}
