import { escapedAttribute } from "../../xml/escape";
import type { XlsxBorder, XlsxColor, XlsxStyleOverlay } from "../../style";

/** How a conditional format's look is written (CT_Dxf): font, number format, fill and border, in this order. */
export function overlayXml(overlay: XlsxStyleOverlay, prefix: string): string {
  const written = `${fontXml(overlay)}${fillXml(overlay.fillColor)}${bordersXml(overlay.borders)}`;
  const element = `<dxf>${written}</dxf>`;
  return prefix === "" ? element : element.replace(/<(\/?)/g, `<$1${prefix}`);
}

function fontXml({ isBold, isItalic, isStruck, underline, fontColor }: XlsxStyleOverlay): string {
  const traits = [trait("b", isBold), trait("i", isItalic), trait("strike", isStruck)].join("");
  const color = fontColor === undefined ? "" : colorXml("color", fontColor);
  const line = underline === undefined ? "" : `<u val="${underline}"/>`;
  return traits + color + line === "" ? "" : `<font>${traits}${color}${line}</font>`;
}

function trait(name: string, isSet: boolean | undefined): string {
  if (isSet === undefined) return "";
  return isSet ? `<${name}/>` : `<${name} val="0"/>`;
}

/** The ink of a solid overlay stands in the background colour. */
function fillXml(color: XlsxColor): string {
  return color === undefined ? "" : `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}${colorXml("bgColor", color)}</patternFill></fill>`;
}

function bordersXml(borders: XlsxStyleOverlay["borders"]): string {
  if (!borders) return "";
  const { left, right, top, bottom } = borders;
  return `<border>${sideXml("left", left)}${sideXml("right", right)}${sideXml("top", top)}${sideXml("bottom", bottom)}</border>`;
}

function sideXml(side: string, border: XlsxBorder | undefined): string {
  if (!border) return "";
  const color = border.color === undefined ? '<color auto="1"/>' : colorXml("color", border.color);
  return `<${side} style="${border.line}">${color}</${side}>`;
}

function colorXml(name: string, color: string): string {
  return `<${name} rgb="FF${escapedAttribute(color.replace("#", ""))}"/>`;
}
