/** What is not a single plain space between words: longer gaps, other kinds of space, and spaces that take no room. */
const untidySpace = /[\s\u200b]{2,}|[^\S ]|\u200b/g;

/** A label as people read it: one Unicode form, single spaces, no case, no leading number such as "1." or "III)". */
export function normalisedLabel(label: string): string {
  const plain = label.normalize("NFC").replace(untidySpace, " ").trim().toLowerCase();
  return plain.replace(/^(?:\d+|[ivx]+)[.)]\s*/u, "");
}
