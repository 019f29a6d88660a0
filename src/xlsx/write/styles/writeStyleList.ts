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
  readonly added: readonly string[];
  readonly knownCount: number;
  readonly unused: ReadonlySet<number>;
}

/** Adds to a list of the table of styles, or takes from its end what is unused; gives what was taken. */
export function writeStyleList(context: ListContext, name: string, change: ListChange): readonly XmlElement[] {
  const { added, knownCount } = change;
  // Only the last ones can go, and only when none is added: the others are known by their numbers.
  const keptCount = added.length > 0 ? knownCount : countAfterDrop(change);
  if (added.length === 0 && keptCount === knownCount) return [];
  const list = child(context.root, name);
  if (!list) addList(context, name, added);
  else if (added.length + keptCount === 0) emptyList(context, list);
  else changeList(context, list, { added, keptCount });
  return list?.children.slice(keptCount) ?? [];
}

function countAfterDrop({ knownCount, unused }: ListChange): number {
  let kept = knownCount;
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
