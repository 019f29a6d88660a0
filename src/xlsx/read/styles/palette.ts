import { child, childrenOf, numberOf, type XmlElement } from "../../xml/element";
import type { XlsxColor } from "../../style";
import { indexedColors } from "./indexedColors";
import { tinted } from "./tint";

/** Turns the colours of a file, however they are written, into "#RRGGBB". */
export type Palette = (element: XmlElement | undefined) => XlsxColor;

/** The order in which cells count the theme's colours; the theme itself lists dark before light. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The palette of a file from its styles and its theme. */
export function paletteOf(styles: XmlElement | undefined, theme: XmlElement | undefined): Palette {
  const own = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor").map(({ attributes }) => rgb(attributes.get("rgb")));
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const themed = themeOrder.map((name) => themeColor(child(scheme, name)));
  return (element) => {
    if (!element) return undefined;
    const base = baseColor(element, { own, themed });
    return base === undefined ? undefined : tinted(base, numberOf(element, "tint") ?? 0);
  };
}

interface Sources {
  readonly own: readonly XlsxColor[];
  readonly themed: readonly XlsxColor[];
}

function baseColor(element: XmlElement, { own, themed }: Sources): XlsxColor {
  const theme = numberOf(element, "theme");
  if (theme !== undefined) return themed[theme];
  const index = numberOf(element, "indexed");
  if (index !== undefined) return own[index] ?? indexedColors[index];
  return rgb(element.attributes.get("rgb"));
}

function themeColor(slot: XmlElement | undefined): XlsxColor {
  const color = slot?.children[0];
  return rgb(color?.attributes.get("lastClr") ?? color?.attributes.get("val"));
}

/** "AARRGGBB" or "RRGGBB"; spreadsheets ignore the transparency. */
function rgb(text: string | undefined): XlsxColor {
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}
