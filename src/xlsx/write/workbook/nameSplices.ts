import type { XlsxChange } from "../../change";
import type { ReadName } from "../../read/namesOf";
import { child, numberOf, type XmlElement } from "../../xml/element";
import { escapedAttribute, escapedText } from "../../xml/escape";
import type { Splice } from "../../xml/splice";
import { attributeSplice } from "../attributeSplice";
import { formulaToWrite } from "../formulaToWrite";
import { insideSplice } from "../childAppends";
import { placeFor, workbookOrder } from "../schemaOrder";

type NewName = Extract<XlsxChange, { readonly kind: "setName" }>;

/** The names of a workbook, and what becomes of the tabs that some of them belong to. */
export interface NamesContext {
  readonly text: string;
  readonly root: XmlElement;
  readonly names: readonly ReadName[];
  /** Where a tab stands afterwards; `undefined` when it is gone. */
  readonly indexAfter: (sheetIndex: number) => number | undefined;
}

/** The splices that give the workbook's names what was wanted of them. The list goes with its last name. */
export function nameSplices(context: NamesContext, changes: readonly XlsxChange[]): readonly Splice[] {
  const { root, names } = context;
  const wanted = wantedNames(changes);
  const splices = names.map((known) => spliceOf(known, context, wanted));
  const known = new Set(names.filter(isOfWorkbook).map(({ name }) => name.name.toLowerCase()));
  const added = [...wanted].flatMap(([key, wish]) => (wish && !known.has(key) ? [nameXml(wish, root.prefix)] : []));

  const list = child(root, "definedNames");
  const isEmptied = names.length > 0 && added.length === 0 && splices.every((splice) => splice?.text === "" && splice.end > splice.start);
  if (list && isEmptied) return [{ start: list.start, end: list.end, text: "" }];
  const changed = splices.flatMap((splice) => splice ?? []);
  return added.length === 0 ? changed : [...changed, additionOf(root, list, added.join(""))];
}

/** Names that are to be set or, with `undefined`, taken away; by their name in lower case, as names have no case. */
function wantedNames(changes: readonly XlsxChange[]): ReadonlyMap<string, NewName | undefined> {
  const wanted = new Map<string, NewName | undefined>();
  for (const change of changes) {
    if (change.kind === "setName") wanted.set(change.name.toLowerCase(), change);
    if (change.kind === "removeName") wanted.set(change.name.toLowerCase(), undefined);
  }
  return wanted;
}

function isOfWorkbook({ element }: ReadName): boolean {
  return numberOf(element, "localSheetId") === undefined;
}

function spliceOf(known: ReadName, context: NamesContext, wanted: ReadonlyMap<string, NewName | undefined>): Splice | undefined {
  if (!isOfWorkbook(known)) return scopeSplice(known, context);
  const { element, name } = known;
  const key = name.name.toLowerCase();
  const wish = wanted.get(key);
  if (!wish) return wanted.has(key) ? { start: element.start, end: element.end, text: "" } : undefined;
  const isSame = wish.formula === name.formula && wish.isHidden === name.isHidden;
  return isSame ? undefined : { start: element.start, end: element.end, text: nameXml(wish, context.root.prefix) };
}

/** A name of one sheet counts the tabs: it moves with its own, and goes with it. */
function scopeSplice({ element }: ReadName, { text, indexAfter }: NamesContext): Splice | undefined {
  const before = numberOf(element, "localSheetId") ?? 0;
  const after = indexAfter(before);
  if (after === undefined) return { start: element.start, end: element.end, text: "" };
  return after === before ? undefined : attributeSplice(text, element, { name: "localSheetId", value: String(after) });
}

function additionOf(root: XmlElement, list: XmlElement | undefined, xml: string): Splice {
  if (list) return insideSplice(list, xml);
  const place = placeFor("definedNames", root, workbookOrder);
  const tag = `${root.prefix}definedNames`;
  return { start: place, end: place, text: `<${tag}>${xml}</${tag}>` };
}

function nameXml({ name, formula, isHidden }: NewName, prefix: string): string {
  const hidden = isHidden ? ' hidden="1"' : "";
  return `<${prefix}definedName name="${escapedAttribute(name)}"${hidden}>${escapedText(formulaToWrite(formula))}</${prefix}definedName>`;
}
