import { highlightStyleOf, joinedLedgerTexts, ledgerNamespace, ledgerTextOf, type OwnedHighlight, type OwnedName, type WorkbookSnapshot } from "../../app";
import { areaAddress, ownedNamePrefix } from "../../core";
import type { XlsxConditionalFormat, XlsxContents, XlsxName } from "../contents";
import { plainReference } from "../read/plainReference";
import { sheetSnapshotOf } from "./sheetSnapshotOf";
import type { SnapshotOfSheet } from "./sheetSnapshots";

/** What a use case knows of a file. */
export function workbookSnapshotOf(contents: XlsxContents, snapshotOf: SnapshotOfSheet = sheetSnapshotOf): WorkbookSnapshot {
  const ledgers = contents.customXmlParts.filter(({ namespace }) => namespace === ledgerNamespace);
  return {
    sheets: contents.sheets.map((sheet) => snapshotOf(sheet, contents)),
    activeSheet: contents.activeSheet,
    ownedNames: contents.names.filter(({ name }) => name.startsWith(ownedNamePrefix)).map(ownedNameOf),
    ownedHighlights: contents.sheets.flatMap(({ name, conditionalFormats }) => conditionalFormats.flatMap((rule) => ownedHighlightOf(name, rule))),
    ledgerText: joinedLedgerTexts(ledgers.flatMap(({ text }) => ledgerTextOf(text) ?? [])),
  };
}

/** Where a name points; a name whose cells are gone points nowhere. */
export function ownedNameOf({ name, formula }: XlsxName): OwnedName {
  const { sheet, area } = plainReference(formula) ?? { sheet: "", area: undefined };
  return area ? { name, sheet, area } : { name, sheet: "", area: undefined };
}

function ownedHighlightOf(sheet: string, rule: XlsxConditionalFormat): readonly OwnedHighlight[] {
  const style = highlightStyleOf(rule.formulas[0] ?? "");
  return style ? [{ sheet, id: highlightId(rule), style }] : [];
}

/** What tells an owned rule from another: its formula and its areas. */
export function highlightId({ formulas, areas }: XlsxConditionalFormat): string {
  return JSON.stringify([formulas, areas.map(areaAddress)]);
}
