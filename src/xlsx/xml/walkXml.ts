import { brokenFile } from "../brokenFile";
import { unescaped } from "./escape";

/** What a walk over a long stretch of XML reports. Offsets are into the text; names are without prefix. */
export interface XmlVisitor {
  /** `start` is at "<", `nameEnd` after the name, `end` after ">". */
  readonly open: (tag: WalkedTag) => void;
  readonly close: (name: string, start: number, end: number) => void;
  readonly text: (text: string) => void;
}

export interface WalkedTag {
  readonly name: string;
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
  readonly isSelfClosed: boolean;
}

/**
 * Walks over XML without building anything: four times as fast as a full parser on the long parts (cells, shared strings).
 * It trusts the nesting; comments and instructions are passed over. A self-closed element is reported as opened and closed.
 */
export function walkXml(text: string, range: { readonly from: number; readonly to: number }, visitor: XmlVisitor): void {
  let offset = range.from;
  while (offset < range.to) {
    const start = text.indexOf("<", offset);
    const textEnd = start < 0 || start > range.to ? range.to : start;
    if (textEnd > offset) visitor.text(unescaped(text.slice(offset, textEnd)));
    if (textEnd === range.to) return;
    offset = walkMarkup(text, start, visitor);
  }
}

function walkMarkup(text: string, start: number, visitor: XmlVisitor): number {
  const mark = text.charCodeAt(start + 1);
  if (mark === 33) return walkDeclaration(text, start, visitor);
  if (mark === 63) return endOf(text, "?>", start);
  if (mark === 47) {
    const end = endOf(text, ">", start);
    visitor.close(localName(text, start + 2, end - 1), start, end);
    return end;
  }
  const end = tagEnd(text, start);
  const isSelfClosed = text.charCodeAt(end - 2) === 47;
  const nameEnd = nameEndOf(text, start + 1);
  const name = localName(text, start + 1, nameEnd);
  visitor.open({ name, start, nameEnd, end, isSelfClosed });
  if (isSelfClosed) visitor.close(name, end, end);
  return end;
}

function walkDeclaration(text: string, start: number, visitor: XmlVisitor): number {
  if (text.startsWith("<!--", start)) return endOf(text, "-->", start);
  if (!text.startsWith("<![CDATA[", start)) throw brokenFile("a DOCTYPE in a part");
  const end = endOf(text, "]]>", start);
  visitor.text(text.slice(start + 9, end - 3));
  return end;
}

/** The end of a tag that begins at "<"; a ">" in quotes does not count. */
export function tagEnd(text: string, start: number): number {
  const end = endOf(text, ">", start);
  if (!isInQuotes(text, start, end - 1)) return end;
  let quote = 0;
  for (let offset = start; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return offset + 1;
  }
  throw brokenFile("a tag without end");
}

function isInQuotes(text: string, start: number, end: number): boolean {
  let quote = 0;
  for (let offset = start; offset < end; offset += 1) {
    const code = text.charCodeAt(offset);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
  }
  return quote !== 0;
}

/** The end of the name that begins at `start`. */
function nameEndOf(text: string, start: number): number {
  let offset = start;
  for (;;) {
    const code = text.charCodeAt(offset);
    if (code <= 32 || code === 47 || code === 62 || Number.isNaN(code)) return offset;
    offset += 1;
  }
}

function localName(text: string, start: number, end: number): string {
  const name = text.slice(start, end).trimEnd();
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw brokenFile("a part is cut off");
  return found + mark.length;
}
