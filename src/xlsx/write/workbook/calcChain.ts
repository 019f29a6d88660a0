import { numberOf } from "../../xml/element";
import { attributesOf } from "../../xml/attributes";
import type { WorkbookLayout } from "../../package/workbookLayout";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";

/** Cells of one sheet that held a formula and no longer do; `undefined` when the whole sheet goes. */
export interface LostFormulas {
  readonly sheet: string;
  readonly addresses: ReadonlySet<string> | undefined;
}

interface ChainContext {
  readonly draft: PackageDraft;
  readonly layout: WorkbookLayout;
  readonly links: PackageLinks;
}

/**
 * Looks after the list of formulas, which spreadsheets keep for speed. A formula that is missing there is added when the file is
 * next computed, so adding formulas leaves the list alone; a listed cell without a formula counts as damage, so the list then
 * goes as a whole and is made anew.
 */
export function lookAfterCalcChain(context: ChainContext, lost: readonly LostFormulas[]): void {
  const { draft, layout, links } = context;
  const path = layout.relationships.find(({ kind }) => kind === "calcChain")?.path;
  if (path === undefined || lost.length === 0 || !draft.has(path)) return;
  if (!isAnyListed(draft.text(path), layout, lost)) return;
  links.removePart(path);
  links.unlink(layout.path, [path]);
}

const entry = /<(?:[^\s<>/:]+:)?c\s[^<>]*>/g;

function isAnyListed(chain: string, layout: WorkbookLayout, lost: readonly LostFormulas[]): boolean {
  const numbered = lost.map(({ sheet, addresses }) => ({ numbers: sheetNumbersOf(layout, sheet), addresses }));
  let sheetNumber = "";
  for (const [tag] of chain.matchAll(entry)) {
    const attributes = new Map(attributesOf(tag).map(({ name, value }) => [name, value]));
    // An entry without a sheet is on the same sheet as the one before it.
    sheetNumber = attributes.get("i") ?? sheetNumber;
    const [number, address] = [sheetNumber, attributes.get("r") ?? ""];
    if (numbered.some(({ numbers, addresses }) => numbers.includes(number) && (addresses?.has(address) ?? true))) return true;
  }
  return false;
}

/** The numbers that may stand for a sheet: the standard says its id, and some writers count the tabs. */
function sheetNumbersOf({ sheets }: WorkbookLayout, sheet: string): readonly string[] {
  const index = sheets.findIndex(({ name }) => name === sheet);
  const id = numberOf(sheets[index]?.element, "sheetId");
  return [String(index + 1), ...(id === undefined ? [] : [String(id)])];
}
