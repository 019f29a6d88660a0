/** The first tag of a text of XML that is no declaration, comment or instruction. */
const firstTag = /<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;

/** The namespace of the outermost element of a text of XML; undefined when it has none. */
export function xmlNamespace(xml: string): string | undefined {
  const [, prefix, attributes = ""] = firstTag.exec(xml.replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "")) ?? [];
  const wanted = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  for (const [, name, doubleQuoted, quoted] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return doubleQuoted ?? quoted;
  }
  return undefined;
}
