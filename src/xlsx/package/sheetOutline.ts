import { brokenFile } from "../brokenFile";
import { child, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { tagEnd } from "../xml/walkXml";
import type { SheetDataRange } from "../read/spans";

/** A sheet's part, its cells set apart: the tree holds everything else. */
export interface SheetOutline {
  readonly root: XmlElement;
  /** The empty element that stands for the cells in the tree. */
  readonly data: XmlElement;
  readonly isDataSelfClosed: boolean;
  readonly range: SheetDataRange;
  /** Turns a place in the tree into a place in the text of the part. */
  readonly placeOf: (offset: number) => number;
}

const dataOpening = /<((?:[^\s<>/:]+:)?)sheetData(?=[\s/>])/;

/** Parses a sheet's part without its cells, which may be millions. */
export function sheetOutline(text: string): SheetOutline {
  const opening = dataOpening.exec(text);
  if (!opening) throw brokenFile("a sheet without cells");
  const [, prefix = ""] = opening;
  const from = tagEnd(text, opening.index);
  const isDataSelfClosed = text.charCodeAt(from - 2) === 47;
  const to = isDataSelfClosed ? from : text.lastIndexOf(`</${prefix}sheetData`);
  if (to < from) throw brokenFile("the cells are cut off");

  const root = parseXml(text.slice(0, from) + text.slice(to));
  const data = child(root, "sheetData");
  if (data?.openEnd !== from) throw brokenFile("the cells are out of place");
  const placeOf = (offset: number): number => (offset <= from ? offset : offset + to - from);
  return { root, data, isDataSelfClosed, range: { from, to, prefix }, placeOf };
}
