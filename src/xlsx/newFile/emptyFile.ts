import { strToU8, zipSync } from "fflate";
import { xmlDeclaration } from "../xml/elementXml";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts that a workbook cannot do without. A reader that computes shall compute everything once: values that stand in the file may be ours. */
const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
    "</Types>",
  "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>` +
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${spreadsheet}"><sheetData/></worksheet>`,
};

/** The font of official documents in Vietnam, and that of spreadsheets. */
export type OwnFont = "Times New Roman" | "Calibri";

function stylesXml(font: OwnFont): string {
  return (
    `<styleSheet xmlns="${spreadsheet}"><fonts count="1"><font><sz val="11"/><name val="${font}"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The same calls give the same bytes: the date in an archive is no news. 1980 is the first year that archives know. */
const archiveDate = new Date(1980, 0, 2);

/** The bytes of a workbook with one empty sheet, set in the given font. */
export function emptyFile(font: OwnFont): Uint8Array {
  const written = Object.entries({ ...parts, "xl/styles.xml": stylesXml(font) }).map(([path, text]) => [path, strToU8(xmlDeclaration + text)]);
  return zipSync(Object.fromEntries(written), { mtime: archiveDate });
}
