import { attributesOf, type WrittenAttribute } from "../xml/attributes";
import { walkXml, type WalkedTag } from "../xml/walkXml";
import { sheetPlaces } from "./sheetPlaces";

/**
 * XML in one way of writing: writers differ in the order of attributes, in blanks between them, and in how they close an element
 * without content. Of a sheet it says no more than what there is to see: every row and cell has its address, those that neither
 * hold anything nor look like something of their own are left out, and so is the area that the sheet claims to use.
 *
 * @example plainXml('<c r="A1" t="n"></c>') === plainXml('<c  r="A1" />') // true
 */
export function plainXml(text: string): string {
  const pieces: string[] = [];
  const places = sheetPlaces();
  const open: { readonly pieceCount: number; readonly isDroppedEmpty: boolean }[] = [];
  walkXml(text, { from: 0, to: text.length }, {
    open: (tag) => {
      const attributes = attributesOf(text.slice(tag.start, tag.end));
      const place = places.placeOf(tag.name, new Map(attributes.map(({ name, value }) => [name, value])));
      pieces.push(openingOf(tag.name, sayingAttributes(text, tag, attributes), place?.address));
      open.push({ pieceCount: pieces.length, isDroppedEmpty: tag.name === "dimension" || place?.saysNothing === true });
    },
    close: (name) => {
      const opened = open.pop();
      if (opened?.isDroppedEmpty === true && opened.pieceCount === pieces.length) pieces.pop();
      else pieces.push(`</${name}>`);
    },
    text: (content) => void pieces.push(content),
  });
  return pieces.join("");
}

/** The type of a cell without content is a type of nothing. */
function sayingAttributes(text: string, { name, end, isSelfClosed }: WalkedTag, attributes: readonly WrittenAttribute[]): readonly WrittenAttribute[] {
  const isEmptyCell = name === "c" && (isSelfClosed || text.startsWith("</", end));
  return isEmptyCell ? attributes.filter((attribute) => attribute.name !== "t") : attributes;
}

function openingOf(name: string, attributes: readonly WrittenAttribute[], address: string | undefined): string {
  const written = attributes.filter((attribute) => address === undefined || attribute.name !== "r").map((attribute) => `${attribute.name}="${attribute.value}"`);
  return `<${name} ${[...written.sort(), ...(address === undefined ? [] : [address])].join(" ")}>`;
}
