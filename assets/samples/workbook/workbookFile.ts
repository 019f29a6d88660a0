import { strToU8, zipSync } from "fflate";
import type { PlannedSheet } from "./plan";
import { sheetXml } from "./sheetXml";
import { stylesXml } from "./styles";
import { element, escaped } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The same sheets give the same bytes: the date in a zip is no news. 1980 is the first year that zip knows. */
const zipDate = new Date(1980, 0, 2);

function part(root: string, content: string, namespaces: Readonly<Record<string, string>>): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(root, content, namespaces)}`);
}

function relation(id: string, type: string, target: string): string {
  return element("Relationship", "", { Id: id, Type: `${relations}/${type}`, Target: target });
}

function printTitles({ name, firstPrintTitleRow, frozenRowCount }: PlannedSheet, index: number): string {
  const rows = `'${name.replaceAll("'", "''")}'!$${firstPrintTitleRow}:$${frozenRowCount}`;
  return element("definedName", escaped(rows), { name: "_xlnm.Print_Titles", localSheetId: index });
}

function workbookXml(sheets: readonly PlannedSheet[]): string {
  const list = sheets.map(({ name }, index) => element("sheet", "", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }));
  return (
    element("bookViews", element("workbookView", "", { activeTab: 0 })) +
    element("sheets", list.join("")) +
    element("definedNames", sheets.map(printTitles).join(""))
  );
}

function typesXml(sheets: readonly PlannedSheet[]): string {
  const override = (name: string, type: string) => element("Override", "", { PartName: name, ContentType: `${sheetType}.${type}+xml` });
  return [
    element("Default", "", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", "", { Extension: "xml", ContentType: "application/xml" }),
    override("/xl/workbook.xml", "sheet.main"),
    override("/xl/styles.xml", "styles"),
    ...sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet")),
  ].join("");
}

/** An .xlsx file of the planned sheets. */
export function workbookFile(sheets: readonly PlannedSheet[]): Uint8Array {
  const sheetRelations = sheets.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`));
  const stylesRelation = relation(`rId${sheets.length + 1}`, "styles", "styles.xml");
  const sheetParts = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    part("worksheet", sheetXml(sheet, index === 0), { xmlns: main }),
  ]);
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": part("Types", typesXml(sheets), { xmlns: contentTypes }),
    "_rels/.rels": part("Relationships", relation("rId1", "officeDocument", "xl/workbook.xml"), { xmlns: packageRelations }),
    "xl/workbook.xml": part("workbook", workbookXml(sheets), { xmlns: main, "xmlns:r": relations }),
    "xl/_rels/workbook.xml.rels": part("Relationships", sheetRelations.join("") + stylesRelation, { xmlns: packageRelations }),
    "xl/styles.xml": part("styleSheet", stylesXml(), { xmlns: main }),
    ...(Object.fromEntries(sheetParts) as Record<string, Uint8Array>),
  };
  return zipSync(parts, { mtime: zipDate });
}
