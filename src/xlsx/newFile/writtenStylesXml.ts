import type { XlsxFont, XlsxStyle } from "../style";
import { countedXml, elementXml } from "../xml/elementXml";
import { spreadsheet } from "./newPackage";

/** Lower numbers are those of the formats that every spreadsheet knows. */
const firstOwnFormatId = 164;

/** The table of styles of a new file: each style under its own number, with its font and number format. The first is that of all cells which have none. */
export function writtenStylesXml(styles: readonly XlsxStyle[]): string {
  const codes = [...new Set(styles.map(({ numberFormat }) => numberFormat))].filter((code) => code !== "General");
  const fonts = [...new Set(styles.map(({ font }) => fontXml(font)))];
  const formatIds = new Map(codes.map((code, index) => [code, firstOwnFormatId + index]));
  const fontIds = new Map(fonts.map((font, index) => [font, index]));
  const formats = styles.map(({ numberFormat, font }) => formatXml(formatIds.get(numberFormat) ?? 0, fontIds.get(fontXml(font)) ?? 0));
  const inside = [
    countedXml("numFmts", [...formatIds].map(([formatCode, numFmtId]) => elementXml("numFmt", { numFmtId, formatCode }))),
    countedXml("fonts", fonts),
    countedXml("fills", ["none", "gray125"].map((patternType) => elementXml("fill", {}, elementXml("patternFill", { patternType })))),
    countedXml("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]),
    countedXml("cellStyleXfs", [elementXml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    countedXml("cellXfs", formats),
    countedXml("cellStyles", [elementXml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
  ];
  return elementXml("styleSheet", { xmlns: spreadsheet }, inside.join(""));
}

function formatXml(numFmtId: number, fontId: number): string {
  return elementXml("xf", { numFmtId, fontId, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: numFmtId === 0 ? undefined : 1, applyFont: fontId === 0 ? undefined : 1 });
}

function fontXml({ name, sizePoints, isBold, isItalic, isStruck, underline }: XlsxFont): string {
  const traits = [isBold && "<b/>", isItalic && "<i/>", isStruck && "<strike/>"].filter((trait) => trait !== false);
  const line = underline === "none" ? "" : elementXml("u", { val: underline });
  return elementXml("font", {}, traits.join("") + line + elementXml("sz", { val: sizePoints }) + elementXml("name", { val: name }));
}
