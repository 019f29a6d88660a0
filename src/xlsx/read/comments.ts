import { areaOf } from "../../core";
import type { XlsxComment } from "../contents";
import { child, childrenOf, descendants, numberOf, type XmlElement } from "../xml/element";
import { cellTextOf } from "../xml/escape";

/** The notes of a sheet, from their part. */
export function commentsOf(root: XmlElement | undefined): readonly XlsxComment[] {
  const authors = childrenOf(child(root, "authors"), "author").map(({ text }) => text);
  return childrenOf(child(root, "commentList"), "comment").flatMap((element) => {
    const at = areaOf(element.attributes.get("ref") ?? "");
    if (!at) return [];
    const author = authors[numberOf(element, "authorId") ?? -1] ?? "";
    return [{ rowIndex: at.firstRowIndex, columnIndex: at.firstColumnIndex, author, text: plainText(child(element, "text")) }];
  });
}

function plainText(rich: XmlElement | undefined): string {
  const readings = new Set(rich ? descendants(rich, "rPh").flatMap((reading) => descendants(reading, "t")) : []);
  const texts = rich ? descendants(rich, "t").filter((element) => !readings.has(element)) : [];
  return cellTextOf(texts.map(({ text }) => text).join("")).replace(/\r\n?/g, "\n");
}
