const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Characters that XML cannot hold; the spreadsheet format writes them as _x0007_. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without the characters that XML cannot hold, for places that have no other way to write them. */
export function writableText(text: string): string {
  return text.replace(unwritable, "\uFFFD");
}

/** Text of XML as it is meant: entities and character references resolved, line ends unified. Unknown entities stay as they stand. */
export function unescaped(xml: string): string {
  const text = xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole: string, ...parts: string[]) => {
    const [hex, decimal, name] = parts;
    if (hex !== undefined) return character(Number.parseInt(hex, 16)) ?? whole;
    if (decimal !== undefined) return character(Number(decimal)) ?? whole;
    return entities.get(name ?? "") ?? whole;
  });
}

/** Text made fit to stand between tags. */
export function escapedText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** Text made fit to stand in an attribute with double quotes. */
export function escapedAttribute(text: string): string {
  return escapedText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Excel lets no cell hold more; what a file says beyond that is not read, lest one text takes minutes to be looked at. */
const cellTextLengthMax = 32_767;

/** The text of a cell as it is meant: the spreadsheet format writes unwritable characters as _x0007_. */
export function cellTextOf(text: string): string {
  const meant = text.includes("_x") ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
  return meant.length > cellTextLengthMax ? meant.slice(0, cellTextLengthMax) : meant;
}

/** The inverse of `cellTextOf`, fit for XML: a text that only looks like such a code comes back as it was. */
export function escapedCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return escapedText(guarded.replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
}

function character(codePoint: number): string | undefined {
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
