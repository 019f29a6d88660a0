import { attributesOf } from "../xml/attributes";
import { walkXml, type WalkedTag } from "../xml/walkXml";

/**
 * XML in one way of writing: writers differ in the order of attributes, in blanks between them, and in how they close an element
 * without content. Of a cell without content it says nothing of the type, which nothing is of.
 *
 * @example plainXml('<c r="A1" t="n"></c>') === plainXml('<c  r="A1" />') // true
 */
export function plainXml(text: string): string {
  const pieces: string[] = [];
  walkXml(text, { from: 0, to: text.length }, {
    open: (tag) => void pieces.push(openingOf(text, tag)),
    close: (name) => void pieces.push(`</${name}>`),
    text: (content) => void pieces.push(content),
  });
  return pieces.join("");
}

function openingOf(text: string, { name, start, end, isSelfClosed }: WalkedTag): string {
  const isEmptyCell = name === "c" && (isSelfClosed || text.startsWith("</", end));
  const attributes = attributesOf(text.slice(start, end)).filter((attribute) => !isEmptyCell || attribute.name !== "t");
  return `<${name} ${attributes.map((attribute) => `${attribute.name}="${attribute.value}"`).sort().join(" ")}>`;
}
