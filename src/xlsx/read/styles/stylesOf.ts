import { child, childrenOf, flagOf, numberOf, type XmlElement } from "../../xml/element";
import { defaultStyle, type XlsxStyle, type XlsxStyleOverlay } from "../../style";
import { numberFormatsOf } from "./numberFormats";
import { overlayOf } from "./overlay";
import { paletteOf } from "./palette";
import { alignmentOf, bordersOf, fillColorOf, fontOf } from "./styleParts";

/** The looks that a file knows: of cells, and of conditional formats. */
export interface FileStyles {
  readonly cellStyles: readonly XlsxStyle[];
  readonly overlays: readonly XlsxStyleOverlay[];
  /** Reads an overlay that stands outside of the table of styles, as newer rules have it. */
  readonly overlayOf: (element: XmlElement) => XlsxStyleOverlay;
}

/** Reads the table of styles; a file without one has the default look only. */
export function stylesOf(styles: XmlElement | undefined, theme: XmlElement | undefined): FileStyles {
  const palette = paletteOf(styles, theme);
  const formats = numberFormatsOf(styles);
  const fonts = childrenOf(child(styles, "fonts"), "font").map((element) => fontOf(element, palette));
  const fills = childrenOf(child(styles, "fills"), "fill").map((element) => fillColorOf(element, palette));
  const borders = childrenOf(child(styles, "borders"), "border").map((element) => bordersOf(element, palette));

  const cellStyleOf = (xf: XmlElement): XlsxStyle => ({
    numberFormat: formats.get(numberOf(xf, "numFmtId") ?? 0) ?? "General",
    font: fonts[numberOf(xf, "fontId") ?? 0] ?? defaultStyle.font,
    fillColor: fills[numberOf(xf, "fillId") ?? 0],
    borders: borders[numberOf(xf, "borderId") ?? 0] ?? defaultStyle.borders,
    alignment: alignmentOf(child(xf, "alignment")),
    isLocked: flagOf(child(xf, "protection"), "locked", true),
  });
  const cellStyles = childrenOf(child(styles, "cellXfs"), "xf").map(cellStyleOf);
  const readOverlay = (element: XmlElement): XlsxStyleOverlay => overlayOf(element, palette);
  return {
    cellStyles: cellStyles.length > 0 ? cellStyles : [defaultStyle],
    overlays: childrenOf(child(styles, "dxfs"), "dxf").map(readOverlay),
    overlayOf: readOverlay,
  };
}
