/** The namespace of the custom XML part that holds the add-in's own record in a workbook. */
export const ledgerNamespace = "urn:soat-chi-tieu:ledger:1";

/** The custom XML part around the record. */
export function ledgerXml(text: string): string {
  return `<ledger xmlns="${ledgerNamespace}">${escaped(text)}</ledger>`;
}

/** The record inside the custom XML part; `undefined` when the part is not ours or is broken. */
export function ledgerTextOf(xml: string): string | undefined {
  const match = /<ledger xmlns="urn:soat-chi-tieu:ledger:1">([^<]*)<\/ledger>/.exec(xml);
  return match?.[1] === undefined ? undefined : unescaped(match[1]);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
