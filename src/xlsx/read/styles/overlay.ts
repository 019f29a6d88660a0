import { child, type XmlElement } from "../../xml/element";
import type { XlsxBorders, XlsxColor, XlsxStyleOverlay } from "../../style";
import type { Palette } from "./palette";
import { bordersOf, isOn, underlineOf } from "./styleParts";

/** Reads what a conditional format lays over a cell; what it does not mention is left out. */
export function overlayOf(element: XmlElement, palette: Palette): XlsxStyleOverlay {
  const font = child(element, "font");
  return present({
    fillColor: overlayFill(child(element, "fill"), palette),
    fontColor: palette(child(font, "color")),
    isBold: isOn(font, "b"),
    isItalic: isOn(font, "i"),
    isStruck: isOn(font, "strike"),
    underline: underlineOf(font),
    numberFormat: child(element, "numFmt")?.attributes.get("formatCode"),
    borders: overlayBorders(child(element, "border"), palette),
  });
}

/** Without a pattern type an overlay is solid, and solid overlays keep their ink in the background colour. */
function overlayFill(fill: XmlElement | undefined, palette: Palette): XlsxColor {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.get("patternType") ?? "solid";
  if (kind === "none") return undefined;
  const background = palette(child(pattern, "bgColor"));
  return kind === "solid" ? (background ?? palette(child(pattern, "fgColor"))) : (palette(child(pattern, "fgColor")) ?? background);
}

function overlayBorders(element: XmlElement | undefined, palette: Palette): Partial<XlsxBorders> | undefined {
  if (!element) return undefined;
  const borders = bordersOf(element, palette);
  return present({ left: borders.left, right: borders.right, top: borders.top, bottom: borders.bottom });
}

function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
}
