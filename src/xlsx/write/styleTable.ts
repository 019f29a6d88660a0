import { firstOwnFormatId, numberFormatsOf } from "../read/styles/numberFormats";
import type { XlsxStyleOverlay } from "../style";
import { attributesOf } from "../xml/attributes";
import { child, childrenOf, numberOf, type XmlElement } from "../xml/element";
import { escapedAttribute } from "../xml/escape";
import { attributeSplice } from "./attributeSplice";
import { overlayXml } from "./overlayXml";
import { growingList } from "./growingList";
import type { PackageDraft } from "./packageDraft";
import { placeFor, stylesOrder } from "./schemaOrder";

/** Adds looks to the table of styles. Looks that are there already are used again, so that undoing finds the first one. */
export interface StyleTable {
  /** The look of a cell with another number format: everything else of it is kept. */
  readonly withNumberFormat: (styleId: number, code: string) => number;
  /** The number of a conditional format's look. */
  readonly overlayId: (overlay: XlsxStyleOverlay) => number;
  /** Writes what was added, and takes away the last of these overlays where nothing needs them any more. */
  readonly finish: (dropped: ReadonlySet<number>) => void;
}

/** The table of styles of a package that is being changed. */
export function styleTable(draft: PackageDraft, path: string): StyleTable {
  const root = draft.tree(path);
  const text = draft.text(path);
  const formats = numberFormatList(root);
  const xfs = xfList(root, text);
  const overlays = growingList(textsOf(root, "dxfs", text));
  return {
    withNumberFormat: (styleId, code) => xfs.withNumberFormat(styleId, formats.idOf(code)),
    overlayId: (overlay) => overlays.idOf(overlayXml(overlay, root.prefix)),
    finish: (dropped) => {
      const context: ListContext = { draft, path, root };
      if (formats.added.length > 0) writeList(context, "numFmts", { added: formats.added.map((xml) => xml(root.prefix)), keptCount: formats.knownCount });
      if (xfs.added.length > 0) writeList(context, "cellXfs", { added: xfs.added, keptCount: xfs.knownCount });
      const keptCount = overlays.added.length > 0 ? overlays.known.length : countAfterDrop(overlays.known.length, dropped);
      if (overlays.added.length > 0 || keptCount < overlays.known.length) writeList(context, "dxfs", { added: overlays.added, keptCount });
    },
  };
}

function countAfterDrop(count: number, dropped: ReadonlySet<number>): number {
  let kept = count;
  while (dropped.has(kept - 1)) kept -= 1;
  return kept;
}

function numberFormatList(root: XmlElement) {
  const ids = new Map([...numberFormatsOf(root)].reverse().map(([id, code]) => [code, id]));
  const known = childrenOf(child(root, "numFmts"), "numFmt");
  let lastId = Math.max(firstOwnFormatId - 1, ...known.map((element) => numberOf(element, "numFmtId") ?? 0));
  const added: ((prefix: string) => string)[] = [];
  return {
    added,
    knownCount: known.length,
    idOf: (code: string): number => {
      const id = ids.get(code) ?? (lastId += 1);
      if (!ids.has(code)) added.push((prefix) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapedAttribute(code)}"/>`);
      ids.set(code, id);
      return id;
    },
  };
}

function xfList(root: XmlElement, text: string) {
  const { known, added, idOf, textOf } = growingList(textsOf(root, "cellXfs", text), xfKey);
  return {
    added,
    knownCount: known.length,
    withNumberFormat: (styleId: number, formatId: number): number => {
      const xf = textOf(styleId) ?? `<${root.prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`;
      return idOf(withAttribute(withAttribute(xf, "numFmtId", String(formatId)), "applyNumberFormat", "1"));
    },
  };
}

/** Two formats of cells look alike when they differ only in whether their number format counts as applied. */
function xfKey(xf: string): string {
  const end = xf.indexOf(">");
  const attributes = attributesOf(xf.slice(0, end + 1)).filter(({ name }) => name !== "applyNumberFormat");
  const inside = xf.charAt(end - 1) === "/" ? "" : xf.slice(end + 1);
  return `${attributes.map(({ name, value }) => `${name}=${value}`).sort().join(" ")}|${inside}`;
}

function withAttribute(xml: string, name: string, value: string): string {
  const tagLength = xml.indexOf(">") + 1;
  const attributes = attributesOf(xml.slice(0, tagLength));
  const known = attributes.find((attribute) => attribute.name === name);
  const end = attributes.at(-1)?.end ?? xml.search(/[\s/>]/);
  const place = known ?? { start: end, end };
  return `${xml.slice(0, place.start)} ${name}="${value}"${xml.slice(place.end)}`;
}

function textsOf(root: XmlElement, name: string, text: string): readonly string[] {
  return (child(root, name)?.children ?? []).map(({ start, end }) => text.slice(start, end));
}

interface ListContext {
  readonly draft: PackageDraft;
  readonly path: string;
  readonly root: XmlElement;
}

interface ListChange {
  readonly added: readonly string[];
  readonly keptCount: number;
}

function writeList({ draft, path, root }: ListContext, name: string, { added, keptCount }: ListChange): void {
  const list = child(root, name);
  const count = String(keptCount + added.length);
  if (!list) {
    const place = placeFor(name, root, stylesOrder);
    const xml = `<${root.prefix}${name} count="${count}">${added.join("")}</${root.prefix}${name}>`;
    draft.splice(path, { start: place, end: place, text: xml });
    return;
  }
  if (count === "0") {
    draft.splice(path, { start: list.start, end: list.end, text: `<${root.prefix}${name} count="0"/>` });
    return;
  }
  if (list.attributes.has("count")) draft.splice(path, attributeSplice(draft.text(path), list, { name: "count", value: count }));
  for (const { start, end } of list.children.slice(keptCount)) draft.splice(path, { start, end, text: "" });
  if (added.length > 0) draft.append(path, list, added.join(""));
}
