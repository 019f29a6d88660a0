import { areaAddress, areaOf, isInArea, type Area } from "../../core";
import type { XlsxChange } from "../change";
import { relationshipsPath, resolvedPath } from "../package/relationship";
import { child, childrenOf, numberOf, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { attributeSplice } from "./attributeSplice";
import type { PackageDraft } from "./packageDraft";

type Resizing = Extract<XlsxChange, { readonly kind: "resizeTable" }>;

/** Lets tables of a sheet end with other rows, their filter buttons with them. Of several sizes for one table the last one counts. */
export function resizeTables(draft: PackageDraft, part: { readonly path: string; readonly changes: readonly XlsxChange[] }): void {
  const resizings = part.changes.filter((change) => change.kind === "resizeTable");
  if (resizings.length === 0) return;
  for (const path of tablePathsOf(draft, part.path)) {
    const root = draft.tree(path);
    const area = areaOf(root.attributes.get("ref") ?? "");
    const wanted = area && resizings.findLast((resizing) => isOfTable(resizing, root, area));
    if (wanted && wanted.lastRowIndex > area.firstRowIndex && wanted.lastRowIndex !== area.lastRowIndex) resize(draft, path, wanted.lastRowIndex);
  }
}

/** The parts of the tables of a sheet, also of one that was added in the same go. */
function tablePathsOf(draft: PackageDraft, sheetPath: string): readonly string[] {
  const list = relationshipsPath(sheetPath);
  if (!draft.has(list)) return [];
  const links = childrenOf(parseXml(draft.changedText(list)), "Relationship").filter(({ attributes }) => /\/table$/.test(attributes.get("Type") ?? ""));
  return links.map(({ attributes }) => resolvedPath(sheetPath, attributes.get("Target") ?? "")).filter(draft.has);
}

/** A table without a heading row has none to be known by, and one with a row of totals would lose it. */
function isOfTable({ heading }: Resizing, root: XmlElement, area: Area): boolean {
  const headings = { ...area, lastRowIndex: area.firstRowIndex };
  const isPlain = numberOf(root, "headerRowCount") !== 0 && (numberOf(root, "totalsRowCount") ?? 0) === 0;
  return isPlain && isInArea(headings, heading.rowIndex, heading.columnIndex);
}

function resize(draft: PackageDraft, path: string, lastRowIndex: number): void {
  const root = draft.tree(path);
  for (const element of [root, child(root, "autoFilter")]) {
    const area = areaOf(element?.attributes.get("ref") ?? "");
    if (element && area) draft.splice(path, attributeSplice(draft.text(path), element, { name: "ref", value: areaAddress({ ...area, lastRowIndex }) }));
  }
}
