import { HostFailure } from "../app";
import type { XlsxChange } from "./change";
import type { XlsxContents } from "./contents";
import type { XlsxPackage } from "./openXlsx";
import { packedXlsx } from "./original/packedXlsx";
import { customXmlPartsOf } from "./read/customXmlParts";
import { namesOf } from "./read/namesOf";
import { packageDraft, type PackageDraft } from "./write/packageDraft";
import { packageLinks } from "./write/packageLinks";
import { patchSheet, type SheetPatchContext } from "./write/patchSheet";
import { unusedOverlays } from "./write/rules/unusedOverlays";
import { stylesPart } from "./write/styles/stylesPart";
import { stylesOfSheet, unusedCellStyles } from "./write/styles/unusedCellStyles";
import { lookAfterCalcChain, type LostFormulas } from "./write/workbook/calcChain";
import { changeCustomXml } from "./write/workbook/customXmlChanges";
import { nameSplices, type NamesContext } from "./write/workbook/nameSplices";
import { openSheets } from "./write/workbook/openSheets";
import { wantedSheets, type WantedSheet } from "./write/workbook/sheetList";
import type { ArchiveChanges } from "./zip/writeArchive";

/** Lays changes over a file and gives the new file; no changes, or changes that come to nothing, give the file itself. */
export function patchXlsx(opened: XlsxPackage, changes: readonly XlsxChange[]): Uint8Array {
  return packedXlsx(opened, changes, changedParts(opened, changes));
}

/**
 * The parts of a file that changes come to. Every part that no change touches stays out of it, and so does every byte of
 * a touched part that the change does not need. Throws `HostFailure` "sheetGone" for a sheet that is not there.
 */
export function changedParts({ archive, layout, contents, fileStyles }: XlsxPackage, changes: readonly XlsxChange[]): ArchiveChanges {
  const draft = packageDraft(archive);
  const links = packageLinks(draft, layout.root.namespace.startsWith("http://purl.oclc.org/"));
  const wanted = wantedSheets(layout.sheets, changes);
  const styles = stylesPart(draft, { layout, links, gone: () => stylesThatGo(draft, contents, wanted) });
  const sheets = openSheets(draft, { layout, links, contents, styles: styles.table }, wanted);
  const context: SheetPatchContext = { draft, links, contents, styles: styles.table, fileStyles };

  const outcomes = [...changesBySheet(changes)].flatMap(([name, own]) => {
    const found = sheets.byName.get(name);
    if (!found) throw new HostFailure("sheetGone", name);
    return [{ sheet: name, ...patchSheet(found.sheet, { path: found.path, changes: own }, context) }];
  });
  const emptied = outcomes.flatMap(({ sheet, lostFormulas }): readonly LostFormulas[] => (lostFormulas.length > 0 ? [{ sheet, addresses: new Set(lostFormulas) }] : []));
  const gone = contents.sheets.filter(({ name }) => sheets.removed.has(name));
  lookAfterCalcChain({ draft, layout, links }, [...emptied, ...gone.map(({ name }) => ({ sheet: name, addresses: undefined }))]);
  const relieved = new Set([...gone.flatMap(stylesOfSheet), ...outcomes.flatMap(({ relievedStyles }) => relievedStyles)]);
  styles.finish({
    cellStyles: unusedCellStyles(draft, [...sheets.byName.values()].map(({ path }) => path), relieved),
    overlays: unusedOverlays(archive, outcomes.flatMap((outcome) => outcome.removedRules)),
  });

  const lost = new Set([...sheets.removed].filter((name) => !sheets.byName.has(name)));
  const names: NamesContext = { text: layout.source.text, root: layout.root, names: namesOf(layout.root, layout.sheets), designed: sheets.names, indexAfter: sheets.indexAfter, lost };
  for (const splice of nameSplices(names, changes)) draft.splice(layout.path, splice);
  changeCustomXml(draft, { workbookPath: layout.path, parts: customXmlPartsOf(archive, layout.relationships), links }, changes);
  return draft.changes();
}

/** The looks that only the cells of sheets had which are not wanted any more. */
function stylesThatGo(draft: PackageDraft, { sheets }: XlsxContents, wanted: readonly WantedSheet[]): ReadonlySet<number> {
  const kept = new Map(wanted.flatMap(({ name, place }) => (place?.path === undefined ? [] : [[name, place.path]])));
  const gone = sheets.filter(({ name }) => !kept.has(name));
  return unusedCellStyles(draft, [...kept.values()], new Set(gone.flatMap(stylesOfSheet)));
}

/** Changes of cells and rules, by their sheet. */
function changesBySheet(changes: readonly XlsxChange[]): ReadonlyMap<string, readonly XlsxChange[]> {
  const grouped = new Map<string, XlsxChange[]>();
  for (const change of changes) {
    // What was done to a sheet before it went does not concern a later one of the same name.
    if (change.kind === "removeSheet") grouped.delete(change.sheet);
    const sheet = sheetOfChange(change);
    if (sheet === undefined) continue;
    const list = grouped.get(sheet) ?? [];
    list.push(change);
    grouped.set(sheet, list);
  }
  return grouped;
}

function sheetOfChange(change: XlsxChange): string | undefined {
  if (change.kind === "setCell" || change.kind === "removeCell" || change.kind === "setComment") return change.at.sheet;
  if (change.kind === "resizeTable") return change.heading.sheet;
  if (change.kind === "addConditionalFormat" || change.kind === "removeConditionalFormats") return change.sheet;
  return undefined;
}
