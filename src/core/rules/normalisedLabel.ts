/** A label as people read it: one Unicode form, single spaces, no case, no leading number such as "1." or "III)". */
export function normalisedLabel(label: string): string {
  const plain = label.normalize("NFC").replace(/[\s\u00a0\u200b\u202f]+/gu, " ").trim().toLowerCase();
  return plain.replace(/^(?:\d+|[ivx]+)[.)]\s*/u, "");
}
