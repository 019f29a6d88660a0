import { areaAddress, type SheetDesign } from "../../../core";
import { countedXml, elementXml, xmlDeclaration } from "../../xml/elementXml";
import { dataBarExtensionXml, dataBarsXml } from "./dataBarsXml";
import { hyperlinksXml } from "./hyperlinksXml";
import { printXml } from "./printXml";
import { protectionXml } from "./protectionXml";
import { validationsXml } from "./validationsXml";
import { columnsXml, viewXml } from "./viewXml";

/** What a designed sheet refers to, by the ids of its links. */
export interface SheetLinks {
  readonly drawingId: string | undefined;
  readonly tableId: string | undefined;
}

/** The addresses of the vocabularies that a sheet's part makes use of. */
export interface SheetNamespaces {
  readonly main: string;
  readonly links: string;
}

/** The part of a designed sheet. The order of its sections is that of the format; readers count any other as damage. */
export function designedSheetXml(design: SheetDesign, dataXml: string, { links, namespaces }: { readonly links: SheetLinks; readonly namespaces: SheetNamespaces }): string {
  const { merges = [], print, filter } = design;
  const sections = [
    propertiesXml(design),
    viewXml(design),
    elementXml("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(design),
    dataXml,
    protectionXml(design),
    filter && links.tableId === undefined ? elementXml("autoFilter", { ref: areaAddress(filter) }) : "",
    countedXml("mergeCells", merges.map((area) => elementXml("mergeCell", { ref: areaAddress(area) }))),
    dataBarsXml(design),
    validationsXml(design),
    hyperlinksXml(design),
    printXml(print),
    links.drawingId === undefined ? "" : elementXml("drawing", { "r:id": links.drawingId }),
    links.tableId === undefined ? "" : countedXml("tableParts", [elementXml("tablePart", { "r:id": links.tableId })]),
    dataBarExtensionXml(design),
  ];
  return xmlDeclaration + elementXml("worksheet", { xmlns: namespaces.main, "xmlns:r": namespaces.links }, sections.join(""));
}

function propertiesXml({ tabColor, print }: SheetDesign): string {
  const color = tabColor === undefined ? "" : elementXml("tabColor", { rgb: `FF${tabColor.slice(1)}` });
  const properties = color + (print ? elementXml("pageSetUpPr", { fitToPage: 1 }) : "");
  return properties === "" ? "" : elementXml("sheetPr", {}, properties);
}
