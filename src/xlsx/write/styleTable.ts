import { firstOwnFormatId, numberFormatsOf } from "../read/styles/numberFormats";
import type { XlsxStyleOverlay } from "../style";
import { attributesOf } from "../xml/attributes";
import { child, childrenOf, numberOf, type XmlElement } from "../xml/element";
import { escapedAttribute } from "../xml/escape";
import { overlayXml } from "./overlayXml";
import { growingList } from "./growingList";
import type { PackageDraft } from "./packageDraft";
import { writeStyleList, type ListContext } from "./writeStyleList";

/** Adds looks to the table of styles. Looks that are there already are used again, so that undoing finds the first one. */
export interface StyleTable {
  /** The look of a cell with another number format: everything else of it is kept. */
  readonly withNumberFormat: (styleId: number, code: string) => number;
  /** The number of a conditional format's look. */
  readonly overlayId: (overlay: XlsxStyleOverlay) => number;
  /** Writes what was added, and takes away from the ends of the lists what nothing needs any more. */
  readonly finish: (unused: UnusedLooks) => void;
}

/** Looks that nothing mentions any more, by their numbers. */
export interface UnusedLooks {
  readonly cellStyles: ReadonlySet<number>;
  readonly overlays: ReadonlySet<number>;
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
    finish: (unused) => {
      const context: ListContext = { draft, path, root };
      writeStyleList(context, "numFmts", { added: formats.added.map((xml) => xml(root.prefix)), knownCount: formats.knownCount, unused: new Set() });
      writeStyleList(context, "cellXfs", { added: xfs.added, knownCount: xfs.knownCount, unused: unused.cellStyles });
      writeStyleList(context, "dxfs", { added: overlays.added, knownCount: overlays.known.length, unused: unused.overlays });
    },
  };
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
  const codes = numberFormatsOf(root);
  const { known, added, idOf, textOf } = growingList(textsOf(root, "cellXfs", text), (xf) => xfKey(xf, codes));
  return {
    added,
    knownCount: known.length,
    withNumberFormat: (styleId: number, formatId: number): number => {
      const xf = textOf(styleId) ?? `<${root.prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`;
      return idOf(withAttribute(withAttribute(xf, "numFmtId", String(formatId)), "applyNumberFormat", "1"));
    },
  };
}

/** Two formats of cells look alike when their number formats have the same code, whether or not that counts as applied. */
function xfKey(xf: string, codes: ReadonlyMap<number, string>): string {
  const end = xf.indexOf(">");
  const written = attributesOf(xf.slice(0, end + 1)).filter(({ name }) => name !== "applyNumberFormat");
  const attributes = written.map(({ name, value }) => ({ name, value: name === "numFmtId" ? (codes.get(Number(value)) ?? value) : value }));
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
