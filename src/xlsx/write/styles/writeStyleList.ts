import { child, type XmlElement } from "../../xml/element";
import { attributeSplice } from "../attributeSplice";
import type { PackageDraft } from "../packageDraft";
import { placeFor, stylesOrder } from "../schemaOrder";

/** The table of styles that a list belongs to. */
export interface ListContext {
  readonly draft: PackageDraft;
  readonly path: string;
  readonly root: XmlElement;
}

/** What becomes of a list that others refer to by number. */
export interface ListChange {
  /** How many entries of the file are there still; the others were taken from the end. */
  readonly keptCount: number;
  readonly added: readonly string[];
}

/** Cuts a list of the table of styles to what is kept and adds to it. */
export function writeStyleList(context: ListContext, name: string, { added, keptCount }: ListChange): void {
  const list = child(context.root, name);
  if (added.length === 0 && keptCount === (list?.children.length ?? 0)) return;
  if (!list) addList(context, name, added);
  else if (added.length + keptCount === 0) emptyList(context, list);
  else changeList(context, list, { added, keptCount });
}

/** How many entries are left when those at the end that are unused go: the others are known by their numbers. */
export function countAfterDrop(count: number, unused: ReadonlySet<number>): number {
  let kept = count;
  while (unused.has(kept - 1)) kept -= 1;
  return kept;
}

function addList({ draft, path, root }: ListContext, name: string, added: readonly string[]): void {
  const place = placeFor(name, root, stylesOrder);
  const tag = `${root.prefix}${name}`;
  draft.splice(path, { start: place, end: place, text: `<${tag} count="${added.length}">${added.join("")}</${tag}>` });
}

/** Writers that list table styles also write an empty list of overlays; the others leave it out. */
function emptyList({ draft, path, root }: ListContext, list: XmlElement): void {
  const isWrittenEmpty = list.name === "dxfs" && child(root, "tableStyles") !== undefined;
  draft.splice(path, { start: list.start, end: list.end, text: isWrittenEmpty ? `<${list.prefix}${list.name} count="0"/>` : "" });
}

function changeList({ draft, path }: ListContext, list: XmlElement, change: { readonly added: readonly string[]; readonly keptCount: number }): void {
  const { added, keptCount } = change;
  const value = String(keptCount + added.length);
  if (list.attributes.has("count")) draft.splice(path, attributeSplice(draft.text(path), list, { name: "count", value }));
  for (const { start, end } of list.children.slice(keptCount)) draft.splice(path, { start, end, text: "" });
  if (added.length > 0) draft.append(path, list, added.join(""));
}
