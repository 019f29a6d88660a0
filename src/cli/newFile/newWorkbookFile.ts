import { strToU8, zipSync } from "fflate";
import type { PlannedSheet } from "../../core";
import { sheetXml } from "./sheetXml";
import { stylesXml } from "./stylesXml";
import { element } from "./xmlText";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const partType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The same sheets give the same bytes: the date in an archive is no news. 1980 is the first year that archives know. */
const archiveDate = new Date(1980, 0, 2);

/** A new .xlsx file of the planned sheets. */
export function newWorkbookFile(sheets: readonly PlannedSheet[]): Uint8Array {
  const links = [...sheets.map((_, index) => linkXml(index, "worksheet", sheetPath(index))), linkXml(sheets.length, "styles", "styles.xml")];
  const parts = new Map([
    ["[Content_Types].xml", part("Types", typesXml(sheets), { xmlns: types })],
    ["_rels/.rels", part("Relationships", linkXml(0, "officeDocument", "xl/workbook.xml"), { xmlns: relations })],
    ["xl/workbook.xml", part("workbook", workbookXml(sheets), { xmlns: spreadsheet, "xmlns:r": office })],
    ["xl/_rels/workbook.xml.rels", part("Relationships", links.join(""), { xmlns: relations })],
    ["xl/styles.xml", part("styleSheet", stylesXml(), { xmlns: spreadsheet })],
    ...sheets.map((sheet, index) => [`xl/${sheetPath(index)}`, part("worksheet", sheetXml(sheet, index === 0), { xmlns: spreadsheet })] as const),
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: archiveDate });
}

function part(root: string, content: string, namespaces: Readonly<Record<string, string>>): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(root, content, namespaces)}`);
}

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function linkXml(index: number, kind: string, target: string): string {
  return element("Relationship", "", { Id: `rId${index + 1}`, Type: `${office}/${kind}`, Target: target });
}

/** A reader that computes shall compute everything once: the values that stand in the file are ours. */
function workbookXml(sheets: readonly PlannedSheet[]): string {
  const list = sheets.map(({ name }, index) => element("sheet", "", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }));
  return element("bookViews", element("workbookView", "", { activeTab: 0 })) + element("sheets", list.join("")) + element("calcPr", "", { fullCalcOnLoad: 1 });
}

function typesXml(sheets: readonly PlannedSheet[]): string {
  const override = (name: string, kind: string) => element("Override", "", { PartName: `/xl/${name}`, ContentType: `${partType}.${kind}+xml` });
  return [
    element("Default", "", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", "", { Extension: "xml", ContentType: "application/xml" }),
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    ...sheets.map((_, index) => override(sheetPath(index), "worksheet")),
  ].join("");
}
