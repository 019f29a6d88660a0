import { SaxesParser } from "saxes";

/** An element of a part, read by a library that the reader under test does not use. Names keep their prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** The root of a part. Throws where it is not well-formed or uses a prefix that nothing declares. */
export function xmlTree(text: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: Object.fromEntries(Object.values(attributes).map((each) => [each.name, each.value])), children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (piece) => open.forEach((node) => (node.text += piece)));
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  const [first] = root.children;
  if (!first) throw new RangeError("no root");
  return first;
}

/** All elements of a name, at any depth, in the order of the text. */
export function allOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((each) => [...(each.name === name ? [each] : []), ...allOf(each, name)]);
}

/** The one element of a name. */
export function theOne(node: XmlNode, name: string): XmlNode {
  const [found, ...others] = allOf(node, name);
  if (!found || others.length > 0) throw new RangeError(`${others.length + (found ? 1 : 0)} elements ${name}`);
  return found;
}
