import { dataBarColors, dataBarFrameColor } from "../../../app";
import { areaAddress, type DataBar, type SheetDesign } from "../../../core";
import { elementXml } from "../../xml/elementXml";

const newerNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const formulaNamespace = "http://schemas.microsoft.com/office/excel/2006/main";
/** By these addresses spreadsheets know the extensions of a rule and of a sheet. */
const ruleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const sheetExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** The bars within cells as every reader knows them; each refers to what newer readers find among the extensions of the sheet. */
export function dataBarsXml({ dataBars = [] }: SheetDesign): string {
  return dataBars.map((bar, index) => {
    const ends = bar.look === "rate" ? elementXml("cfvo", { type: "num", val: 0 }) : elementXml("cfvo", { type: "min" });
    const drawn = elementXml("dataBar", {}, ends + elementXml("cfvo", { type: "max" }) + elementXml("color", { rgb: argb(dataBarColors[bar.look].positive) }));
    const reference = elementXml("ext", { uri: ruleExtension, "xmlns:x14": newerNamespace }, `<x14:id>${barId(index)}</x14:id>`);
    const rule = elementXml("cfRule", { type: "dataBar", priority: index + 1 }, drawn + elementXml("extLst", {}, reference));
    return elementXml("conditionalFormatting", { sqref: areaAddress(bar.area) }, rule);
  }).join("");
}

/** What newer readers know of the bars: solid, framed, and to both sides of an axis where there are values below zero. */
export function dataBarExtensionXml({ dataBars = [] }: SheetDesign): string {
  if (dataBars.length === 0) return "";
  const formats = dataBars.map((bar, index) => {
    const rule = elementXml("x14:cfRule", { type: "dataBar", id: barId(index) }, newerBarXml(bar));
    return elementXml("x14:conditionalFormatting", { "xmlns:xm": formulaNamespace }, `${rule}<xm:sqref>${areaAddress(bar.area)}</xm:sqref>`);
  });
  const list = elementXml("x14:conditionalFormattings", {}, formats.join(""));
  return elementXml("extLst", {}, elementXml("ext", { uri: sheetExtension, "xmlns:x14": newerNamespace }, list));
}

function newerBarXml({ look }: DataBar): string {
  const { positive, negative } = dataBarColors[look];
  const lowest = look === "rate" ? elementXml("x14:cfvo", { type: "num" }, "<xm:f>0</xm:f>") : elementXml("x14:cfvo", { type: "autoMin" });
  const colors = [["fillColor", positive], ["borderColor", dataBarFrameColor], ["negativeFillColor", negative], ["negativeBorderColor", dataBarFrameColor], ["axisColor", dataBarFrameColor]] as const;
  const axisPosition = look === "difference" ? "middle" : undefined;
  return elementXml(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, border: 1, gradient: 0, negativeBarBorderColorSameAsPositive: 0, axisPosition },
    lowest + elementXml("x14:cfvo", { type: "autoMax" }) + colors.map(([name, color]) => elementXml(`x14:${name}`, { rgb: argb(color) })).join(""),
  );
}

/** An id in the form of a GUID, unique within its sheet. */
function barId(index: number): string {
  return `{50A70000-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
