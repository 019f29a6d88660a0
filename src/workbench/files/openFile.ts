import { HostFailure } from "../../app";
import { openXlsx, patchXlsx } from "../../xlsx";
import { child, flagOf } from "../../xlsx/xml/element";
import { openWorkbook, type WorkbookDocument } from "../document";
import { changesBetween } from "./changesBetween";
import { workbookContentOf } from "./workbookContentOf";

/** More than any workbook of figures; a page that took it would only stand still. */
const fileBytesMax = 50 * 1024 * 1024;

/** An opened file: the document to work on, and the file that it can be saved as at any time. */
export interface OpenedFile {
  readonly document: WorkbookDocument;
  /** The bytes of the file with the document's changes laid over it. Parts that nobody touched stay as they were, byte by byte. */
  readonly save: () => Uint8Array;
}

/** Opens an .xlsx or .xlsm file. Throws a `HostFailure` that says why when it cannot be opened. */
export function openFile(bytes: Uint8Array, fileName: string): OpenedFile {
  if (bytes.byteLength > fileBytesMax) throw new HostFailure("payloadTooLarge");
  const opened = openXlsx(bytes);
  const isStructureProtected = flagOf(child(opened.layout.root, "workbookProtection"), "lockStructure");
  const document = openWorkbook({ ...workbookContentOf(opened.contents, fileName), isStructureProtected });
  const before = document.content();
  return { document, save: () => patchXlsx(opened, changesBetween(before, document.content())) };
}
