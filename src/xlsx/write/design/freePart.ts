import type { PackageDraft } from "../packageDraft";

/**
 * A path with the first free number, in the folder that the sheet's own folder stands in.
 *
 * @example freePart(draft, "xl/worksheets/sheet1.xml", "charts/chart") // "xl/charts/chart1.xml"
 */
export function freePart(draft: PackageDraft, sheetPath: string, name: string): string {
  const folder = sheetPath.split("/").slice(0, -2).join("/");
  const start = folder === "" ? name : `${folder}/${name}`;
  let number = 1;
  while (draft.has(`${start}${number}.xml`)) number += 1;
  return `${start}${number}.xml`;
}
