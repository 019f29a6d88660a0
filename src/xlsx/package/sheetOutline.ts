import { brokenFile } from "../brokenFile";
import { child, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { tagEnd } from "../xml/walkXml";
import type { SheetDataRange } from "../read/spans";

/** A sheet's part, its cells set apart: the tree holds everything else, with its places in the text of the whole part. */
export interface SheetOutline {
  readonly root: XmlElement;
  /** The element around the cells. */
  readonly data: XmlElement;
  readonly range: SheetDataRange;
}

const dataOpening = /<((?:[^\s<>/:]+:)?)sheetData(?=[\s/>])/;

/** Parses a sheet's part without its cells, which may be millions. */
export function sheetOutline(text: string): SheetOutline {
  const opening = dataOpening.exec(text);
  if (!opening) throw brokenFile("a sheet without cells");
  const [, prefix = ""] = opening;
  const from = tagEnd(text, opening.index);
  const isSelfClosed = text.charCodeAt(from - 2) === 47;
  const to = isSelfClosed ? from : text.lastIndexOf(`</${prefix}sheetData`);
  if (to < from) throw brokenFile("the cells are cut off");

  const root = moved(parseXml(text.slice(0, from) + text.slice(to)), { from, by: to - from });
  const data = child(root, "sheetData");
  if (data?.openEnd !== from) throw brokenFile("the cells are out of place");
  return { root, data, range: { from, to, prefix } };
}

/** The cut that was made: what stood behind `from` stands `by` further on. */
interface Cut {
  readonly from: number;
  readonly by: number;
}

function moved(element: XmlElement, cut: Cut): XmlElement {
  const place = (offset: number): number => (offset <= cut.from ? offset : offset + cut.by);
  const closeStart = element.openEnd === cut.from ? cut.from + cut.by : place(element.closeStart);
  return {
    ...element,
    start: place(element.start),
    openEnd: place(element.openEnd),
    closeStart,
    end: place(element.end),
    children: element.children.map((inner) => moved(inner, cut)),
  };
}
