import type { PrintDesign } from "../../../core";
import { elementXml } from "../../xml/elementXml";

/** A4, in the numbers of the format. */
const paperSize = 9;

/** How a sheet is printed: on A4, one page wide, the number of the page below. */
export function printXml(print: PrintDesign | undefined): string {
  if (!print) return "";
  return (
    elementXml("printOptions", { horizontalCentered: 1 }) +
    elementXml("pageMargins", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }) +
    elementXml("pageSetup", { paperSize, orientation: print.orientation, fitToWidth: 1, fitToHeight: print.pagesTall }) +
    elementXml("headerFooter", {}, elementXml("oddFooter", {}, "&amp;C&amp;P/&amp;N"))
  );
}
