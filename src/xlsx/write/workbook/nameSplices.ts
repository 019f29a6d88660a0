import type { XlsxChange } from "../../change";
import type { ReadName } from "../../read/namesOf";
import { child, numberOf, type XmlElement } from "../../xml/element";
import { elementXml } from "../../xml/elementXml";
import { escapedText } from "../../xml/escape";
import type { Splice } from "../../xml/splice";
import { plainReference } from "../../read/plainReference";
import { attributeSplice } from "../attributeSplice";
import type { DesignName } from "../design/designNames";
import { formulaToWrite } from "../formulaToWrite";
import { insideSplice } from "../childAppends";
import { placeFor, workbookOrder } from "../schemaOrder";

type NewName = Pick<DesignName, "name" | "formula" | "isHidden"> & Partial<Pick<DesignName, "sheetIndex">>;

/** The names of a workbook, and what becomes of the tabs that some of them belong to. */
export interface NamesContext {
  readonly text: string;
  readonly root: XmlElement;
  readonly names: readonly ReadName[];
  /** The names that come with added sheets. One that a person gave to something else stays the person's. */
  readonly designed: readonly DesignName[];
  /** Where a tab stands afterwards; `undefined` when it is gone. */
  readonly indexAfter: (sheetIndex: number) => number | undefined;
  /** The sheets that are gone for good: names that point into them go too. */
  readonly lost: ReadonlySet<string>;
}

/** The splices that give the workbook's names what was wanted of them. The list goes with its last name. */
export function nameSplices(context: NamesContext, changes: readonly XlsxChange[]): readonly Splice[] {
  const { root, names } = context;
  const wanted = wantedNames(context, changes);
  const splices = names.map((known) => spliceOf(known, context, wanted));
  const known = new Set(names.filter(isOfWorkbook).map(({ name }) => name.name.toLowerCase()));
  const ofSheets = context.designed.filter(({ sheetIndex }) => sheetIndex !== undefined);
  const ofWorkbook = [...wanted].flatMap(([key, wish]) => (wish && !known.has(key) ? [wish] : []));
  const added = [...ofSheets, ...ofWorkbook].map((name) => nameXml(name, root.prefix));

  const list = child(root, "definedNames");
  const isEmptied = names.length > 0 && added.length === 0 && splices.every((splice) => splice?.text === "" && splice.end > splice.start);
  if (list && isEmptied) return [{ start: list.start, end: list.end, text: "" }];
  const changed = splices.flatMap((splice) => splice ?? []);
  return added.length === 0 ? changed : [...changed, additionOf(root, list, added.join(""))];
}

type Wishes = ReadonlyMap<string, NewName | undefined>;

/** Names that are to be set or, with `undefined`, taken away; by their name in lower case, as names have no case. */
function wantedNames(context: NamesContext, changes: readonly XlsxChange[]): Wishes {
  const wishes = changes.flatMap((change): readonly (readonly [string, NewName | undefined])[] => {
    if (change.kind === "setName") return [[change.name.toLowerCase(), change]];
    return change.kind === "removeName" ? [[change.name.toLowerCase(), undefined]] : [];
  });
  return new Map([...lostNames(context), ...wishes, ...designedNames(context)]);
}

function lostNames({ names, lost }: NamesContext): readonly (readonly [string, undefined])[] {
  const gone = names.filter((name) => isOfWorkbook(name) && lost.has(sheetOf(name.name) ?? ""));
  return gone.map(({ name }) => [name.name.toLowerCase(), undefined]);
}

function designedNames({ names, designed, lost }: NamesContext): readonly (readonly [string, NewName])[] {
  // A name whose cells are gone is nobody's any more.
  const alive = names.filter((name) => isOfWorkbook(name) && !name.name.formula.includes("#REF!"));
  const owners = new Map(alive.map(({ name }) => [name.name.toLowerCase(), sheetOf(name)]));
  return designed.flatMap((name) => {
    const key = name.name.toLowerCase();
    const owner = owners.get(key);
    const isTheirs = owners.has(key) && owner !== sheetOf(name) && !lost.has(owner ?? "");
    return name.sheetIndex !== undefined || isTheirs ? [] : [[key, name] as const];
  });
}

function sheetOf({ formula }: Pick<NewName, "formula">): string | undefined {
  return plainReference(formula)?.sheet;
}

function isOfWorkbook({ element }: ReadName): boolean {
  return numberOf(element, "localSheetId") === undefined;
}

function spliceOf(known: ReadName, context: NamesContext, wanted: Wishes): Splice | undefined {
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

function nameXml({ name, formula, isHidden, sheetIndex }: NewName, prefix: string): string {
  const attributes = { name, localSheetId: sheetIndex, hidden: isHidden ? 1 : undefined };
  return elementXml(`${prefix}definedName`, attributes, escapedText(formulaToWrite(formula)));
}
