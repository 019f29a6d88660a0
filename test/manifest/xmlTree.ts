import { SaxesParser } from "saxes";

/** An element of an XML document, with the text directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The root of a well-formed document. Throws what the parser says of a malformed one. */
export function xmlTree(text: string): XmlElement {
  const open: OpenElement[] = [{ name: "", attributes: new Map(), children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name, attributes: new Map(Object.entries(attributes)), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const root = open[0]?.children[0];
  if (!root) throw new RangeError("no root element");
  return root;
}

/** An element and all below it, in document order. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** The elements of a name, anywhere. */
export function named(root: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(root).filter((element) => element.name === name);
}

/** An attribute; "" when it is not there. */
export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? "";
}
