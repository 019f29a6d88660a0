import type { XlsxChange } from "../../xlsx";
import type { DefinedName, Note, WorkbookContent } from "../document";
import { xmlNamespace } from "./xmlNamespace";

/** The differences in what a workbook carries beside its cells: names, notes, custom XML. */
export function attachmentChanges(before: WorkbookContent, after: WorkbookContent): readonly XlsxChange[] {
  return [...nameChanges(before.names, after.names), ...noteChanges(before, after), ...xmlChanges(before, after)];
}

/** Only names of the whole workbook: neither the add-in nor the grid makes others. */
function nameChanges(before: readonly DefinedName[], after: readonly DefinedName[]): readonly XlsxChange[] {
  const earlier = byKey(before.filter(isOfWorkbook), ({ name }) => name.toLowerCase());
  const later = byKey(after.filter(isOfWorkbook), ({ name }) => name.toLowerCase());
  const isSame = (one: DefinedName, other: DefinedName | undefined) => one.formula === other?.formula && one.isVisible === other.isVisible;
  return [
    ...[...later].flatMap(([key, name]): readonly XlsxChange[] =>
      isSame(name, earlier.get(key)) ? [] : [{ kind: "setName", name: name.name, formula: name.formula, isHidden: !name.isVisible }],
    ),
    ...missing(earlier, later).map(({ name }): XlsxChange => ({ kind: "removeName", name })),
  ];
}

function isOfWorkbook({ scopeSheetId }: DefinedName): boolean {
  return scopeSheetId === undefined;
}

function noteChanges(before: WorkbookContent, after: WorkbookContent): readonly XlsxChange[] {
  const keyOf = ({ sheetId, rowIndex, columnIndex }: Note) => `${sheetId}:${rowIndex}:${columnIndex}`;
  const [earlier, later] = [byKey(before.notes, keyOf), byKey(after.notes, keyOf)];
  const sheetName = new Map(after.sheets.map(({ id, name }) => [id, name]));
  const change = (note: Note, text: string | undefined): readonly XlsxChange[] => {
    const sheet = sheetName.get(note.sheetId);
    if (sheet === undefined) return [];
    return [{ kind: "setComment", at: { sheet, rowIndex: note.rowIndex, columnIndex: note.columnIndex }, author: note.authorName, text }];
  };
  return [
    ...[...later].flatMap(([key, note]) => (earlier.get(key)?.text === note.text ? [] : change(note, note.text))),
    ...missing(earlier, later).flatMap((note) => change(note, undefined)),
  ];
}

function xmlChanges(before: WorkbookContent, after: WorkbookContent): readonly XlsxChange[] {
  const textsOf = (content: WorkbookContent) =>
    new Map(content.customXmlParts.flatMap(({ xml }): [string, string][] => {
      const namespace = xmlNamespace(xml);
      return namespace === undefined ? [] : [[namespace, xml]];
    }));
  const [earlier, later] = [textsOf(before), textsOf(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((namespace): readonly XlsxChange[] => {
    const text = later.get(namespace);
    return text === earlier.get(namespace) ? [] : [{ kind: "setCustomXmlPart", namespace, text }];
  });
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

function missing<Item>(earlier: ReadonlyMap<string, Item>, later: ReadonlyMap<string, Item>): readonly Item[] {
  return [...earlier].filter(([key]) => !later.has(key)).map(([, item]) => item);
}
