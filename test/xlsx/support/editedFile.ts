import type { Edit, SheetDesign } from "../../../src/core";
import { fileWorkbook, openXlsx } from "../../../src/xlsx";
import { packageOf, workbookParts, type Parts } from "./packageOf";
import { xmlTree, type XmlNode } from "./xmlTree";

/** The name that the owned sheet of the tests bears. */
export const sheet = "Tổng hợp";

/** A workbook of one sheet with one number. */
export const plainFile = packageOf(workbookParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'));

/** Puts the owned sheet. */
export function put(design: SheetDesign): Edit {
  return { kind: "putOwnedSheet", name: "_soat_summary", sheet, design };
}

/** Takes the owned sheet away. */
export const take: Edit = { kind: "removeOwnedSheet", name: "_soat_summary", sheet };

/** The file after edits. */
export async function edited(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const workbook = fileWorkbook(openXlsx(bytes));
  await workbook.apply(edits);
  return workbook.bytes();
}

/** The part of the sheet that was added to a workbook of one sheet. */
export function addedSheet(parts: Parts): XmlNode {
  return xmlTree(parts["xl/worksheets/sheet2.xml"] ?? "");
}
