import type { WorkbookLayout } from "../../package/workbookLayout";
import type { PackageLinks } from "../packageLinks";

/** Takes the list of formulas away, which spreadsheets keep for speed and make anew; a list that is wrong counts as damage. */
export function dropCalcChain(layout: WorkbookLayout, links: PackageLinks): void {
  for (const { kind, path } of layout.relationships) {
    if (kind !== "calcChain" || path === undefined) continue;
    links.removePart(path);
    links.unlink(layout.path, [path]);
  }
}
