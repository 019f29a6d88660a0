import { highlightStyleOf, ledgerNamespace } from "../../app";
import { ownedNamePrefix } from "../../core";
import type { XlsxChange } from "../change";
import type { XlsxConditionalFormat, XlsxContents } from "../contents";
import { formatOf } from "../write/rules/ruleSplices";

/** Whether a file holds anything of the add-in (a highlight, a name, the ledger) once these changes are laid over it. */
export function leavesTraces(contents: XlsxContents, changes: readonly XlsxChange[]): boolean {
  return hasLedger(contents, changes) || hasOwnedNames(contents, changes) || hasHighlights(contents, changes);
}

function hasLedger({ customXmlParts }: XlsxContents, changes: readonly XlsxChange[]): boolean {
  let has = customXmlParts.some(({ namespace }) => namespace === ledgerNamespace);
  for (const change of changes) {
    if (change.kind === "setCustomXmlPart" && change.namespace === ledgerNamespace) has = change.text !== undefined;
  }
  return has;
}

function hasOwnedNames(contents: XlsxContents, changes: readonly XlsxChange[]): boolean {
  const names = new Set(contents.names.map(({ name }) => name.toLowerCase()));
  for (const change of changes) {
    if (change.kind === "setName") names.add(change.name.toLowerCase());
    if (change.kind === "removeName") names.delete(change.name.toLowerCase());
  }
  return [...names].some((name) => name.startsWith(ownedNamePrefix));
}

interface PlacedRule {
  readonly sheet: string;
  readonly rule: XlsxConditionalFormat;
}

function hasHighlights({ sheets }: XlsxContents, changes: readonly XlsxChange[]): boolean {
  let rules = sheets.flatMap(({ name: sheet, conditionalFormats }) => conditionalFormats.map((rule): PlacedRule => ({ sheet, rule })));
  for (const change of changes) {
    if (change.kind === "addConditionalFormat") rules.push({ sheet: change.sheet, rule: formatOf(change) });
    if (change.kind === "removeSheet") rules = rules.filter(({ sheet }) => sheet !== change.sheet);
    if (change.kind === "removeConditionalFormats") rules = rules.filter(({ sheet, rule }) => sheet !== change.sheet || !change.matches(rule));
  }
  return rules.some(({ rule }) => highlightStyleOf(rule.formulas[0] ?? "") !== undefined);
}
