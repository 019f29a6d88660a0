import { emptyFile, openXlsx, patchXlsx, readOldFormat } from "../../xlsx";
import { openWorkbook, type WorkbookContent } from "../document";
import { changesBetween } from "./changesBetween";
import type { OpenedFile } from "./openFile";
import { workbookContentOf } from "./workbookContentOf";

/** The document knows no other standard font. */
const fontName = "Calibri";

/**
 * Opens a file that can be read but not written: .xls, .ods or .xlsb. It is saved as a new .xlsx file, made from nothing;
 * what the reader of old formats does not see (charts, most looks) is not in it. Throws a `HostFailure` when it cannot be read.
 */
export async function openOldFile(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
  const document = openWorkbook(workbookContentOf(await readOldFormat(bytes), xlsxName(fileName)));
  const empty = openXlsx(emptyFile(fontName));
  const before = withoutCommonIds(workbookContentOf(empty.contents, ""));
  return { document, save: () => patchXlsx(empty, changesBetween(before, document.content())) };
}

/** "Biểu 06.xls" is saved as "Biểu 06.xlsx". */
function xlsxName(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/, "")}.xlsx`;
}

/** The one sheet of an empty file is none of the sheets that were read. */
function withoutCommonIds(content: WorkbookContent): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, id: `empty-${sheet.id}` })) };
}
