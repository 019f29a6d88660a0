import { SaxesParser } from "saxes";
import { brokenFile } from "../brokenFile";
import type { XmlElement } from "./element";

/** Deeper nesting serves no workbook and would exhaust the stack of whoever walks the tree. */
const depthMax = 200;

/** More than the busiest part that is read as a tree has: a cell is never an element here. */
const elementCountMax = 400_000;

/** An element of a workbook has some dozens at most, and each is held against the others of its element. */
const attributeCountMax = 1_000;

/** The text of an element counts again in each element around it, so a deep part could hold hundreds of copies of a long text. */
const textCharactersMax = 200_000_000;

interface OpenElement extends Omit<XmlElement, "closeStart" | "end" | "text"> {
  readonly children: XmlElement[];
  readonly texts: string[];
}

/** Reads a small XML part into a tree that knows its places in the text. Entities are never expanded: a DOCTYPE is refused. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let [elementCount, attributeCount, textCharacters] = [0, 0, 0];

  refuseFaults(parser);
  parser.on("attribute", () => {
    attributeCount += 1;
    if (attributeCount > attributeCountMax) throw brokenFile("too many attributes in an element");
  });
  parser.on("opentag", (tag) => {
    [elementCount, attributeCount] = [elementCount + 1, 0];
    if (open.length >= depthMax || elementCount > elementCountMax) throw brokenFile("a part is nested too deep, or has too many elements");
    const attributes = new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    const openEnd = parser.position;
    const shape = { name: tag.local, prefix, namespace: tag.uri, isSelfClosed: tag.isSelfClosing };
    open.push({ ...shape, attributes, children: [], texts: [], start: text.lastIndexOf("<", openEnd - 1), openEnd });
  });
  const keepText = (piece: string): void => void open.at(-1)?.texts.push(piece);
  parser.on("text", keepText);
  parser.on("cdata", keepText);
  parser.on("closetag", () => {
    const opened = open.pop();
    if (!opened) return;
    const element = closed(opened, text, parser.position);
    textCharacters += element.text.length;
    if (textCharacters > textCharactersMax) throw brokenFile("too much text in a part");
    const parent = open.at(-1);
    parent?.children.push(element);
    parent?.texts.push(element.text);
    root = element;
  });

  parser.write(text).close();
  if (!root) throw brokenFile("an empty part");
  return root;
}

function refuseFaults(parser: SaxesParser<{ xmlns: true; position: true }>): void {
  parser.on("error", (error) => {
    throw brokenFile(error.message);
  });
  parser.on("doctype", () => {
    throw brokenFile("a DOCTYPE in a part");
  });
}

function closed(opened: OpenElement, text: string, position: number): XmlElement {
  const { texts, ...element } = opened;
  const closeStart = element.isSelfClosed ? element.openEnd : text.lastIndexOf("<", position - 1);
  return { ...element, text: texts.join(""), closeStart, end: element.isSelfClosed ? element.openEnd : position };
}
