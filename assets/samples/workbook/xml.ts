const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The attributes of a tag, with a leading space where there are any. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join("");
}

/** One element. `content` is markup already; text goes through `escaped` first. */
export function element(name: string, content = "", values: Readonly<Record<string, string | number>> = {}): string {
  const start = `<${name}${attributes(values)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}
