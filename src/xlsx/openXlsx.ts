import { HostFailure } from "../app";
import type { XlsxContents, XlsxSheet } from "./contents";
import { partText, partXml } from "./package/parts";
import { workbookLayout, type WorkbookLayout } from "./package/workbookLayout";
import { customXmlPartsOf } from "./read/customXmlParts";
import { namesOf } from "./read/namesOf";
import { sharedStrings } from "./read/sharedStrings";
import { sheetsAgain, type KnownFile } from "./read/sheetsAgain";
import { sheetOf, type ReadPlace, type SheetContext } from "./read/sheetOf";
import { stylesOf, type FileStyles } from "./read/styles/stylesOf";
import { refuseOtherFormats } from "./otherFormats";
import type { XmlElement } from "./xml/element";
import type { Archive } from "./zip/archive";
import { changedArchive } from "./zip/changedArchive";
import type { Packing } from "./zip/packing";
import { readArchive } from "./zip/readArchive";

/** An opened .xlsx or .xlsm file: what it holds, and the bytes that changes are laid over. */
export interface XlsxPackage {
  readonly contents: XlsxContents;
  readonly archive: Archive;
  readonly layout: WorkbookLayout;
  readonly fileStyles: FileStyles;
}

/**
 * Opens an .xlsx or .xlsm file, which is packed and unpacked in the host's way if it has one. Throws `HostFailure`: "encryptedFile" when it asks for a password, "oldFormatFile" for an .xls,
 * "notSupported" for .xlsb and .ods, "brokenFile" for everything else that cannot be read.
 */
export function openXlsx(bytes: Uint8Array, packing?: Packing): XlsxPackage {
  try {
    refuseOtherFormats(bytes);
    return packageIn(readArchive(bytes, packing));
  } catch (error) {
    // Whatever a damaged file makes fail below us (inflating, parsing, offsets) means the same to a person.
    throw error instanceof HostFailure ? error : new HostFailure("brokenFile", undefined, { cause: error });
  }
}

/** The same file with changed parts. What no change can have touched is not read again: those sheets, or at least their cells, are the very same. */
export function reopenedXlsx({ archive, contents }: XlsxPackage, { parts, touched }: Omit<KnownFile, "contents">): XlsxPackage {
  return packageIn(changedArchive(archive, parts), { contents, parts, touched });
}

function packageIn(archive: Archive, known?: KnownFile): XlsxPackage {
  const layout = workbookLayout(archive);
  const fileStyles = stylesOf(linkedXml(archive, layout, "styles"), linkedXml(archive, layout, "theme"));
  let read: readonly string[] | undefined;
  const strings = (): readonly string[] => (read ??= sharedStrings(partText(archive, linkedPath(layout, "sharedStrings"))?.text));
  const context: SheetContext = { archive, strings, styles: fileStyles, date1904: layout.date1904 };
  const readSheet = known ? sheetsAgain(context, known) : (place: ReadPlace) => sheetOf(place, context);
  return { contents: contentsOf(archive, layout, { fileStyles, readSheet }), archive, layout, fileStyles };
}

function linkedPath(layout: WorkbookLayout, kind: string): string | undefined {
  return layout.relationships.find((link) => link.kind === kind)?.path;
}

function linkedXml(archive: Archive, layout: WorkbookLayout, kind: string): XmlElement | undefined {
  return partXml(archive, linkedPath(layout, kind));
}

interface SheetReading {
  readonly fileStyles: FileStyles;
  readonly readSheet: (place: ReadPlace) => XlsxSheet;
}

function contentsOf(archive: Archive, layout: WorkbookLayout, { fileStyles, readSheet }: SheetReading): XlsxContents {
  const sheets = layout.sheets.flatMap(({ path, ...place }) => (path === undefined ? [] : [readSheet({ ...place, path })]));
  return {
    sheets,
    styles: fileStyles.cellStyles,
    names: namesOf(layout.root, layout.sheets).map(({ name }) => name),
    customXmlParts: customXmlPartsOf(archive, layout.relationships).map(({ namespace, text }) => ({ namespace, text })),
    date1904: layout.date1904,
    activeSheet: activeSheetOf(layout, sheets),
  };
}

function activeSheetOf(layout: WorkbookLayout, sheets: readonly XlsxSheet[]): string {
  const active = layout.sheets[layout.activeSheetIndex];
  if (active?.path !== undefined) return active.name;
  return (sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.name ?? "";
}
