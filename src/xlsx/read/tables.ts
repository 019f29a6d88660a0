import { areaOf } from "../../core";
import type { XlsxTable } from "../contents";
import { child, childrenOf, numberOf, type XmlElement } from "../xml/element";
import { cellTextOf } from "../xml/escape";

/** A table from its part; `undefined` when the part is no table. */
export function tableOf(root: XmlElement | undefined): XlsxTable | undefined {
  const area = areaOf(root?.attributes.get("ref") ?? "");
  if (!root || !area) return undefined;
  return {
    name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
    area,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map(({ attributes }) => cellTextOf(attributes.get("name") ?? "")),
    hasHeaderRow: numberOf(root, "headerRowCount") !== 0,
    hasTotalsRow: (numberOf(root, "totalsRowCount") ?? 0) > 0,
  };
}
