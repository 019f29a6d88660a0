import { strToU8, zipSync } from "fflate";
import type { SheetVisibility } from "../../core";
import type { XlsxName } from "../contents";
import { elementXml, xmlDeclaration } from "../xml/elementXml";
import { escapedText, writableText } from "../xml/escape";

/** The namespace of everything that a spreadsheet says. */
export const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a new package is made of. */
export interface PackageToWrite {
  readonly sheets: readonly { readonly name: string; readonly visibility: SheetVisibility; readonly xml: string }[];
  readonly activeSheetIndex: number;
  readonly names: readonly XlsxName[];
  readonly date1904: boolean;
  readonly stylesXml: string;
  /** Whether whoever opens the file shall compute everything once, because values in it may be ours. */
  readonly isComputedAnew?: boolean;
}

/** The same calls give the same bytes: the date in an archive is no news. 1980 is the first year that archives know. */
const archiveDate = new Date(1980, 0, 2);

/** The bytes of a package with the parts that a workbook cannot do without. */
export function newPackage(wanted: PackageToWrite): Uint8Array {
  const { sheets, stylesXml } = wanted;
  const sheetParts = sheets.map(({ xml }, index) => [`xl/${sheetPath(index)}`, xml] as const);
  const parts = new Map([
    ["[Content_Types].xml", contentTypesXml(sheets.length)],
    ["_rels/.rels", relationshipsXml([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(wanted)],
    ["xl/_rels/workbook.xml.rels", relationshipsXml([...sheets.map((_, index) => ["worksheet", sheetPath(index)] as const), ["styles", "styles.xml"]])],
    ...sheetParts,
    ["xl/styles.xml", stylesXml],
  ]);
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(xmlDeclaration + text)])), { mtime: archiveDate });
}

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function contentTypesXml(sheetCount: number): string {
  const declared = [
    ["workbook.xml", "sheet.main"],
    ...Array.from({ length: sheetCount }, (_, index) => [sheetPath(index), "worksheet"]),
    ["styles.xml", "styles"],
  ].map(([path, kind]) => elementXml("Override", { PartName: `/xl/${path}`, ContentType: `${types}.${kind}+xml` }));
  const usual = [
    elementXml("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    elementXml("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  return elementXml("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [...usual, ...declared].join(""));
}

function relationshipsXml(links: readonly (readonly [kind: string, target: string])[]): string {
  const written = links.map(([kind, target], index) => elementXml("Relationship", { Id: `rId${index + 1}`, Type: `${office}/${kind}`, Target: target }));
  return elementXml("Relationships", { xmlns: relations }, written.join(""));
}

function workbookXml({ sheets, activeSheetIndex, names, date1904, isComputedAnew = false }: PackageToWrite): string {
  const sheetList = sheets.map(({ name, visibility }, index) => elementXml("sheet", { name, sheetId: index + 1, state: visibility === "visible" ? undefined : visibility, "r:id": `rId${index + 1}` }));
  const indexOf = new Map(sheets.map(({ name }, index) => [name, index]));
  const nameList = names.map(({ name, scopeSheet, formula, isHidden }) =>
    elementXml("definedName", { name, localSheetId: scopeSheet === undefined ? undefined : indexOf.get(scopeSheet), hidden: isHidden ? 1 : undefined }, escapedText(writableText(formula.slice(1)))),
  );
  const inside = [
    date1904 ? elementXml("workbookPr", { date1904: 1 }) : "",
    elementXml("bookViews", {}, elementXml("workbookView", { activeTab: activeSheetIndex === 0 ? undefined : activeSheetIndex })),
    elementXml("sheets", {}, sheetList.join("")),
    nameList.length === 0 ? "" : elementXml("definedNames", {}, nameList.join("")),
    isComputedAnew ? elementXml("calcPr", { fullCalcOnLoad: 1 }) : "",
  ];
  return elementXml("workbook", { xmlns: spreadsheet, "xmlns:r": office }, inside.join(""));
}
