import { emptySheet } from "../emptySheet";
import { defaultStyle } from "../style";
import { newPackage } from "./newPackage";
import { writtenSheetXml } from "./writtenSheetXml";
import { writtenStylesXml } from "./writtenStylesXml";

/** The font of official documents in Vietnam, and that of spreadsheets. */
export type OwnFont = "Times New Roman" | "Calibri";

/** The bytes of a workbook with one empty sheet, set in the given font. A reader that computes shall compute everything once: values that come to stand in the file may be ours. */
export function emptyFile(font: OwnFont): Uint8Array {
  const name = "Sheet1";
  return newPackage({
    sheets: [{ name, visibility: "visible", xml: writtenSheetXml(emptySheet(name, "visible")) }],
    activeSheetIndex: 0,
    names: [],
    date1904: false,
    stylesXml: writtenStylesXml([{ ...defaultStyle, font: { ...defaultStyle.font, name: font } }]),
    isComputedAnew: true,
  });
}
