import { escapedAttribute, writableText } from "./escape";

/** Attributes of an element that is written; one that is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element as it is written. `content` is markup already; without any the element closes itself. */
export function elementXml(name: string, attributes: XmlAttributes = {}, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapedAttribute(writableText(String(value)))}"`));
  const opening = `<${name}${written.join("")}`;
  return content === "" ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** Elements of one kind in a list that says how many there are; "" for none. */
export function countedXml(name: string, children: readonly string[]): string {
  return children.length === 0 ? "" : elementXml(name, { count: children.length }, children.join(""));
}

/** What every part begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
