import { numberFormatsOf } from "../../read/styles/numberFormats";
import { attributesOf } from "../../xml/attributes";
import type { XmlElement } from "../../xml/element";
import { growingList, type GrowingList } from "../growingList";

/** The cell formats of a file, and those that are added to it. */
export interface CellFormatList {
  readonly list: GrowingList;
  readonly withNumberFormat: (styleId: number, formatId: number) => number;
}

/** Begins with the cell formats of the file. */
export function cellFormatList(root: XmlElement, known: readonly string[]): CellFormatList {
  const codes = numberFormatsOf(root);
  const { prefix } = root;
  const list = growingList(known, (xf) => keyOf(xf, codes));
  const textOf = (styleId: number): string => list.textOf(styleId) ?? `<${prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  return {
    list,
    withNumberFormat: (styleId, formatId) => list.idOf(withAttribute(withAttribute(textOf(styleId), "numFmtId", String(formatId)), "applyNumberFormat", "1")),
  };
}

/** Two formats of cells look alike when their number formats have the same code, whether or not that counts as applied. */
function keyOf(xf: string, codes: ReadonlyMap<number, string>): string {
  const opening = openingOf(xf);
  const written = attributesOf(opening).filter(({ name }) => name !== "applyNumberFormat");
  const attributes = written.map(({ name, value }) => ({ name, value: name === "numFmtId" ? (codes.get(Number(value)) ?? value) : value }));
  const inside = opening.endsWith("/>") ? "" : xf.slice(opening.length);
  return `${attributes.map(({ name, value }) => `${name}=${value}`).sort().join(" ")}|${inside}`;
}

function withAttribute(xml: string, name: string, value: string): string {
  const attributes = attributesOf(openingOf(xml));
  const known = attributes.find((attribute) => attribute.name === name);
  const end = attributes.at(-1)?.end ?? xml.search(/[\s/>]/);
  const place = known ?? { start: end, end };
  return `${xml.slice(0, place.start)} ${name}="${value}"${xml.slice(place.end)}`;
}

function openingOf(xml: string): string {
  return xml.slice(0, xml.indexOf(">") + 1);
}
