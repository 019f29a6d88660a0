import { child, flagOf, numberOf, type XmlElement } from "../../xml/element";
import { defaultStyle, type XlsxAlignment, type XlsxBorder, type XlsxBorderLine, type XlsxBorders, type XlsxColor, type XlsxFont } from "../../style";
import type { Palette } from "./palette";

/** A font as cells use it. */
export function fontOf(element: XmlElement | undefined, palette: Palette): XlsxFont {
  const fallback = defaultStyle.font;
  return {
    name: child(element, "name")?.attributes.get("val") ?? fallback.name,
    sizePoints: numberOf(child(element, "sz"), "val") ?? fallback.sizePoints,
    isBold: isOn(element, "b") === true,
    isItalic: isOn(element, "i") === true,
    isStruck: isOn(element, "strike") === true,
    underline: underlineOf(element) ?? "none",
    color: palette(child(element, "color")),
  };
}

/** Whether a font has a trait; `undefined` when it says nothing of it. The bare element means yes. */
export function isOn(font: XmlElement | undefined, trait: string): boolean | undefined {
  const element = child(font, trait);
  return element && flagOf(element, "val", true);
}

/** The underline of a font; `undefined` when it says nothing of it. */
export function underlineOf(font: XmlElement | undefined): XlsxFont["underline"] | undefined {
  const element = child(font, "u");
  if (!element) return undefined;
  const kind = element.attributes.get("val") ?? "single";
  if (kind === "none") return "none";
  return kind.startsWith("double") ? "double" : "single";
}

/** The colour that a cell's fill shows. In a cell the ink of a solid fill is its foreground; conditional formats write it as background. */
export function fillColorOf(element: XmlElement | undefined, palette: Palette): XlsxColor {
  const pattern = child(element, "patternFill");
  if (!pattern) return palette(child(child(child(element, "gradientFill"), "stop"), "color"));
  if ((pattern.attributes.get("patternType") ?? "none") === "none") return undefined;
  return palette(child(pattern, "fgColor"));
}

/** The frame of a cell. */
export function bordersOf(element: XmlElement | undefined, palette: Palette): XlsxBorders {
  return {
    left: borderOf(child(element, "left") ?? child(element, "start"), palette),
    right: borderOf(child(element, "right") ?? child(element, "end"), palette),
    top: borderOf(child(element, "top"), palette),
    bottom: borderOf(child(element, "bottom"), palette),
  };
}

function borderOf(element: XmlElement | undefined, palette: Palette): XlsxBorder | undefined {
  const line = element?.attributes.get("style") ?? "none";
  if (line === "none") return undefined;
  return { line: line as XlsxBorderLine, color: palette(child(element, "color")) };
}

/** Where the text of a cell stands. */
export function alignmentOf(element: XmlElement | undefined): XlsxAlignment {
  const { attributes } = element ?? {};
  return {
    horizontal: (attributes?.get("horizontal") ?? "general") as XlsxAlignment["horizontal"],
    vertical: (attributes?.get("vertical") ?? "bottom") as XlsxAlignment["vertical"],
    isWrapped: flagOf(element, "wrapText"),
    indent: numberOf(element, "indent") ?? 0,
    rotation: rotationOf(numberOf(element, "textRotation") ?? 0),
  };
}

/** The format counts 91 … 180 for clockwise turns and 255 for stacked letters. */
function rotationOf(written: number): XlsxAlignment["rotation"] {
  if (written === 255) return "stacked";
  return written > 90 ? 90 - written : written;
}
