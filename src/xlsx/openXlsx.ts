import { HostFailure } from "../app";
import type { XlsxContents, XlsxSheet } from "./contents";
import { partText, partXml } from "./package/parts";
import { workbookLayout, type SheetPlace, type WorkbookLayout } from "./package/workbookLayout";
import { customXmlPartsOf } from "./read/customXmlParts";
import { namesOf } from "./read/namesOf";
import { sharedStrings } from "./read/sharedStrings";
import { sheetOf, type SheetContext } from "./read/sheetOf";
import { stylesOf, type FileStyles } from "./read/styles/stylesOf";
import { refuseOtherFormats } from "./otherFormats";
import type { XmlElement } from "./xml/element";
import type { Archive } from "./zip/archive";
import { readArchive } from "./zip/readArchive";

/** An opened .xlsx or .xlsm file: what it holds, and the bytes that changes are laid over. */
export interface XlsxPackage {
  readonly contents: XlsxContents;
  readonly archive: Archive;
  readonly layout: WorkbookLayout;
  readonly fileStyles: FileStyles;
}

/**
 * Opens an .xlsx or .xlsm file. Throws `HostFailure`: "encryptedFile" when it asks for a password, "oldFormatFile" for an .xls,
 * "notSupported" for .xlsb and .ods, "brokenFile" for everything else that cannot be read.
 */
export function openXlsx(bytes: Uint8Array): XlsxPackage {
  try {
    refuseOtherFormats(bytes);
    const archive = readArchive(bytes);
    const layout = workbookLayout(archive);
    const fileStyles = stylesOf(linkedXml(archive, layout, "styles"), linkedXml(archive, layout, "theme"));
    return { contents: contentsOf(archive, layout, fileStyles), archive, layout, fileStyles };
  } catch (error) {
    // Whatever a damaged file makes fail below us (inflating, parsing, offsets) means the same to a person.
    throw error instanceof HostFailure ? error : new HostFailure("brokenFile", undefined, { cause: error });
  }
}

function linkedPath(layout: WorkbookLayout, kind: string): string | undefined {
  return layout.relationships.find((link) => link.kind === kind)?.path;
}

function linkedXml(archive: Archive, layout: WorkbookLayout, kind: string): XmlElement | undefined {
  return partXml(archive, linkedPath(layout, kind));
}

function contentsOf(archive: Archive, layout: WorkbookLayout, styles: FileStyles): XlsxContents {
  const strings = sharedStrings(partText(archive, linkedPath(layout, "sharedStrings"))?.text);
  const context: SheetContext = { archive, strings, styles, date1904: layout.date1904 };
  const sheets = layout.sheets.flatMap((place) => sheetAt(place, context) ?? []);
  return {
    sheets,
    styles: styles.cellStyles,
    names: namesOf(layout.root, layout.sheets).map(({ name }) => name),
    customXmlParts: customXmlPartsOf(archive, layout.relationships).map(({ namespace, text }) => ({ namespace, text })),
    date1904: layout.date1904,
    activeSheet: activeSheetOf(layout, sheets),
  };
}

function sheetAt(place: SheetPlace, context: SheetContext): XlsxSheet | undefined {
  const { path } = place;
  return path === undefined ? undefined : sheetOf({ ...place, path }, context);
}

function activeSheetOf(layout: WorkbookLayout, sheets: readonly XlsxSheet[]): string {
  const active = layout.sheets[layout.activeSheetIndex];
  if (active?.path !== undefined) return active.name;
  return (sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.name ?? "";
}
