import { plainText } from "../plainText";

const escapes: ReadonlyMap<string, string> = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"], ["'", "&#39;"]]);

/** Text as it may stand in a page: nothing of it becomes markup. */
export function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => escapes.get(character) ?? character);
}
