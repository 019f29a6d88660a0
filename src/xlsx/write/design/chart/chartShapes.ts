import type { SeriesAppearance } from "../../../../app";
import { elementXml } from "../../../xml/elementXml";
import { escapedText, writableText } from "../../../xml/escape";

/** Lengths of drawings are counted in these. */
export const unitsPerPoint = 12_700;
const textColor = "#262626";

const lineWidth = Math.round(2.25 * unitsPerPoint);
const outlineWidth = Math.round(1.5 * unitsPerPoint);

/** A solid fill. */
export function fillXml(color: string): string {
  return elementXml("a:solidFill", {}, elementXml("a:srgbClr", { val: color.slice(1).toUpperCase() }));
}

/** The look of bars: filled or hollow, within a line that prints. */
export function barShapeXml({ fillColor, lineColor, isDashed }: SeriesAppearance): string {
  const fill = fillColor === undefined ? "<a:noFill/>" : fillXml(fillColor);
  return elementXml("c:spPr", {}, fill + lineXml(lineColor, { width: outlineWidth, isDashed }));
}

/** The look of a line of a chart. */
export function lineShapeXml({ lineColor, isDashed }: SeriesAppearance): string {
  return elementXml("c:spPr", {}, lineXml(lineColor, { width: lineWidth, isDashed }));
}

/** A drawn line. */
export function lineXml(color: string, { width, isDashed }: { readonly width: number; readonly isDashed: boolean }): string {
  return elementXml("a:ln", { w: width }, fillXml(color) + (isDashed ? elementXml("a:prstDash", { val: "dash" }) : ""));
}

/** How text looks; sizes are in hundredths of a point. */
interface TextLook {
  readonly sizeHundredths: number;
  readonly isBold: boolean;
}

const traits = ({ sizeHundredths, isBold }: TextLook) => ({ sz: sizeHundredths, b: isBold ? 1 : 0 });

/** The look of texts that the chart makes by itself: of axes, legend and labels. */
export function textLookXml(look: TextLook): string {
  const traitsXml = elementXml("a:pPr", {}, elementXml("a:defRPr", traits(look), fillXml(textColor)));
  const paragraph = elementXml("a:p", {}, `${traitsXml}<a:endParaRPr lang="vi-VN"/>`);
  return elementXml("c:txPr", {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}

/** A text of its own, with its look. */
export function richTextXml(text: string, look: TextLook): string {
  const run = elementXml("a:r", {}, elementXml("a:rPr", { lang: "vi-VN", ...traits(look) }, fillXml(textColor)) + elementXml("a:t", {}, escapedText(writableText(text))));
  const paragraph = elementXml("a:p", {}, elementXml("a:pPr", {}, elementXml("a:defRPr", traits(look))) + run);
  return elementXml("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}
