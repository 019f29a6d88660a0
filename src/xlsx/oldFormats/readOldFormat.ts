import type { CFB, WorkBook } from "@e965/xlsx";
import { HostFailure } from "../../app";
import { brokenFile } from "../brokenFile";
import type { XlsxContents } from "../contents";
import { isCompoundFile, isXls } from "../otherFormats";
import { partText } from "../package/parts";
import type { Archive } from "../zip/archive";
import { entryAt } from "../zip/archive";
import { inflateEntry } from "../zip/inflateEntry";
import { readArchive } from "../zip/readArchive";
import { biffFonts } from "./biff/biffFonts";
import { oldContentsOf } from "./oldContentsOf";
import { quietly } from "./quietly";
import { refuseRepeatedCells } from "./repeatedCells";

/**
 * What an .xls, .ods or .xlsb file holds: values, formulas, number formats, notes, merged areas and hidden rows and columns, of an .xls
 * also the fonts of its texts, but no other looks. The reader is loaded only when it is needed. Throws `HostFailure` as `openXlsx` does.
 */
export async function readOldFormat(bytes: Uint8Array): Promise<XlsxContents> {
  if (!isXls(bytes)) refuseUnreadable(readArchive(bytes));
  const { CFB: streams, read } = await import("@e965/xlsx");
  try {
    const options = { dense: true, cellFormula: true, cellNF: true, cellStyles: true, cellHTML: false, cellText: false } as const;
    return oldContentsOf(quietly(() => read(bytes, options) satisfies WorkBook), isCompoundFile(bytes) ? biffFonts(workbookStream(bytes, streams)) : []);
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    // The reader speaks of "ZIP encryption" where it met no archive at all.
    const isLocked = error instanceof Error && /password|(?<!ZIP )encrypt/i.test(error.message);
    throw new HostFailure(isLocked ? "encryptedFile" : "brokenFile", undefined, { cause: error });
  }
}

/** The stream that an .xls since Excel 97 has its cells in; nothing of an older one. */
function workbookStream(bytes: Uint8Array, { find, read }: typeof CFB): Uint8Array {
  return Uint8Array.from(find(read(bytes, { type: "array" }), "Workbook")?.content ?? []);
}

/** The reader below trusts what it is given, so sizes, check sums and repetitions are looked at before. */
function refuseUnreadable(archive: Archive): void {
  const textOf = (path: string): string => partText(archive, path)?.text ?? "";
  const isOpenDocument = textOf("mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet");
  if (!isOpenDocument && !entryAt(archive, "xl/workbook.bin")) throw brokenFile("neither .xls nor .ods nor .xlsb");
  if (textOf("META-INF/manifest.xml").includes("encryption-data")) throw new HostFailure("encryptedFile");
  for (const entry of archive.entries.values()) inflateEntry(archive, entry);
  refuseRepeatedCells(textOf("content.xml"));
}
