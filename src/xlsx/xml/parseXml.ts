import { SaxesParser, type SaxesTagNS } from "saxes";
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

/** An element whose end has not been met yet. */
interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  closeStart: number;
  end: number;
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
    open.push(openElement(tag, text, parser.position));
  });
  const keepText = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", keepText);
  parser.on("cdata", keepText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    if (!element.isSelfClosed) [element.closeStart, element.end] = [text.lastIndexOf("<", parser.position - 1), parser.position];
    textCharacters += element.text.length;
    if (textCharacters > textCharactersMax) throw brokenFile("too much text in a part");
    open.at(-1)?.children.push(element);
    keepText(element.text);
    root = element;
  });

  parser.write(text).close();
  if (!root) throw brokenFile("an empty part");
  return root;
}

/** One object with the same fields for every element: copies of half a million elements would take most of the time. */
function openElement({ local, prefix, uri, attributes, isSelfClosing }: SaxesTagNS, text: string, openEnd: number): OpenElement {
  return {
    name: local,
    prefix: prefix === "" ? "" : `${prefix}:`,
    namespace: uri,
    attributes: attributeMap(attributes),
    children: [],
    text: "",
    start: text.lastIndexOf("<", openEnd - 1),
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    isSelfClosed: isSelfClosing,
  };
}

const noAttributes: XmlElement["attributes"] = new Map();

function attributeMap(attributes: SaxesTagNS["attributes"]): XmlElement["attributes"] {
  const written = Object.values(attributes);
  return written.length === 0 ? noAttributes : new Map(written.map(({ name, value }) => [name, value]));
}

function refuseFaults(parser: SaxesParser<{ xmlns: true; position: true }>): void {
  parser.on("error", (error) => {
    throw brokenFile(error.message);
  });
  parser.on("doctype", () => {
    throw brokenFile("a DOCTYPE in a part");
  });
}
