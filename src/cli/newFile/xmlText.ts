const escapes: ReadonlyMap<string, string> = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"]]);

/** Characters that XML has no way to write. */
// eslint-disable-next-line no-control-regex -- those are the characters that are meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(unwritable, "\uFFFD").replace(/[&<>"]/g, (character) => escapes.get(character) ?? character);
}

/** One element. `content` is markup already; text goes through `escaped` first. */
export function element(name: string, content: string, attributes: Readonly<Record<string, string | number>> = {}): string {
  const start = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}
