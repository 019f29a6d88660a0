import type { DesignContext, SheetToDesign } from "../designContext";
import { freePart } from "../freePart";
import { tableHeadings } from "./tableHeadings";
import { tableXml } from "./tableXml";

const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Adds the table of a design; gives the id of the sheet's link to it, or `undefined` where there is none. */
export function addTable({ path, design }: SheetToDesign, { draft, links, mainNamespace, claimTable }: DesignContext): string | undefined {
  const columns = design.table && tableHeadings(design, design.table.area);
  if (!design.table || !columns) return undefined;
  const tablePath = freePart(draft, path, "tables/table");
  draft.add(tablePath, tableXml({ ...claimTable(design.table.name), area: design.table.area, columns }, mainNamespace));
  links.declareType(tablePath, tableType);
  return links.link(path, { path: tablePath, kind: "table" });
}
