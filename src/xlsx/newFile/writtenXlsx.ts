import type { XlsxChange } from "../change";
import type { XlsxContents } from "../contents";
import { openXlsx } from "../openXlsx";
import { patchXlsx } from "../patchXlsx";
import { refuseTooMuchText } from "../workbook/refuseTooMuchText";
import { newPackage } from "./newPackage";
import { writtenSheetXml } from "./writtenSheetXml";
import { writtenStylesXml } from "./writtenStylesXml";

/**
 * A new .xlsx file of what was read of a file in another format: cells with their fonts and number formats, merged and hidden areas, widths,
 * protection, names and notes. What that reading does not see is not in it. Throws a `HostFailure` "payloadTooLarge" where a few texts stand for a library.
 */
export function writtenXlsx(contents: XlsxContents): Uint8Array {
  contents.sheets.forEach(refuseTooMuchText);
  const { sheets, activeSheet, date1904 } = contents;
  const bytes = newPackage({
    sheets: sheets.map((sheet) => ({ name: sheet.name, visibility: sheet.visibility, xml: writtenSheetXml(sheet) })),
    activeSheetIndex: Math.max(0, sheets.findIndex(({ name }) => name === activeSheet)),
    names: contents.names,
    date1904,
    stylesXml: writtenStylesXml(contents.styles),
  });
  const notes = sheets.flatMap(({ name, comments }) => comments.map(({ author, text, ...place }): XlsxChange => ({ kind: "setComment", at: { sheet: name, ...place }, author, text })));
  return notes.length === 0 ? bytes : patchXlsx(openXlsx(bytes), notes);
}
