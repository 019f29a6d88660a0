import { joinedLedgerTexts, ledgerNamespace, ledgerTextOf, ledgerXml } from "../app";

/** The parts of a workbook that hold its record: none or one, and one more for each pane that wrote its first record at the same moment as another. */
export interface LedgerParts {
  readonly all: Excel.CustomXmlPartScopedCollection;
  readonly only: Excel.CustomXmlPart;
  readonly onlyXml: OfficeExtension.ClientResult<string>;
}

/** Queues the question for the parts, and for the text of the only one. */
export function requestLedgerParts({ customXmlParts }: Excel.Workbook): LedgerParts {
  const all = customXmlParts.getByNamespace(ledgerNamespace);
  const only = all.getOnlyItemOrNullObject();
  return { all: all.load("items/id"), only, onlyXml: only.getXml() };
}

/** Queues the question for the texts of several parts. */
export function requestLedgerTexts({ all: { items } }: LedgerParts): readonly OfficeExtension.ClientResult<string>[] {
  return items.length > 1 ? items.map((part) => part.getXml()) : [];
}

/** The record, once everything has come. */
export function ledgerTextIn({ only, onlyXml }: LedgerParts, several: readonly OfficeExtension.ClientResult<string>[]): string | undefined {
  if (several.length > 0) return joinedLedgerTexts(several.flatMap(({ value }) => ledgerTextOf(value) ?? []));
  return only.isNullObject ? undefined : ledgerTextOf(onlyXml.value);
}

/** Queues the record in the place of the one that is there. It is changed where it stands, so that there is one at every moment. */
export function setLedger({ customXmlParts }: Excel.Workbook, { all: { items } }: LedgerParts, text: string | undefined): void {
  const [first, ...others] = items;
  if (text === undefined) first?.delete();
  else if (first) first.setXml(ledgerXml(text));
  else customXmlParts.add(ledgerXml(text));
  for (const other of others) other.delete();
}
