import { frameColor, linkColor, type LookStyle } from "../../../app";
import { elementXml } from "../../xml/elementXml";
import type { GrowingList } from "../growingList";

/** How a cell of a designed sheet looks and behaves. */
export interface DesignedFormat {
  readonly style: LookStyle;
  readonly numberFormat: string;
  /** Whether a person may type in the cell although the sheet is protected. */
  readonly isUnlocked: boolean;
  /** Whether a click on the cell leads elsewhere. */
  readonly isLink: boolean;
}

/** The lists of a table of styles that a designed format makes use of. */
export interface FormatLists {
  readonly fonts: GrowingList;
  readonly fills: GrowingList;
  readonly borders: GrowingList;
  readonly numberFormatId: (code: string) => number;
  /** The font of cells for which nothing is set, as it is written in the file. */
  readonly ownFont: string;
  readonly prefix: string;
}

/** A cell format of a designed sheet (CT_Xf), in the workbook's own font. */
export function designedFormatXml({ style, numberFormat, isUnlocked, isLink }: DesignedFormat, lists: FormatLists): string {
  const withPrefix = (xml: string): string => (lists.prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${lists.prefix}`));
  const { horizontal, vertical, isWrapped } = style;
  const inside =
    elementXml("alignment", { horizontal: horizontal === "general" ? undefined : horizontal, vertical, wrapText: isWrapped ? 1 : undefined }) +
    (isUnlocked ? elementXml("protection", { locked: 0 }) : "");
  const attributes = {
    numFmtId: lists.numberFormatId(numberFormat),
    fontId: lists.fonts.idOf(withPrefix(fontXml(style, { isLink, ...lists }))),
    fillId: style.fill === undefined ? 0 : lists.fills.idOf(withPrefix(fillXml(style.fill))),
    borderId: style.frame === "none" ? 0 : lists.borders.idOf(withPrefix(borderXml(style.frame))),
    xfId: 0,
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
    applyProtection: isUnlocked ? 1 : undefined,
  };
  return withPrefix(elementXml("xf", attributes, inside));
}

interface FontContext extends Pick<FormatLists, "ownFont" | "prefix"> {
  readonly isLink: boolean;
}

/** What a font is besides its traits; in the order in which spreadsheets write it. */
const keptOfFont = ["name", "family", "charset", "scheme"] as const;
const usualSizePoints = 11;

function fontXml({ isBold, isItalic, largerByPoints, fontColor }: LookStyle, { isLink, ownFont, prefix }: FontContext): string {
  const own = (name: string): string => ownPart(ownFont, prefix, name);
  const size = ownSizePoints(own("sz")) + largerByPoints;
  const color = fontColor ?? (isLink ? linkColor : undefined);
  const traits = [isBold && "<b/>", isItalic && "<i/>", isLink && "<u/>"].filter((trait) => trait !== false);
  const colorXml = color === undefined ? own("color") : elementXml("color", { rgb: argb(color) });
  return elementXml("font", {}, traits.join("") + elementXml("sz", { val: size }) + colorXml + keptOfFont.map(own).join(""));
}

function ownSizePoints(written: string): number {
  return Number(/val="([^"]*)"/.exec(written)?.[1] ?? usualSizePoints);
}

/** A part of the workbook's own font, as the file has it but without prefix; "" when it says nothing of it. */
function ownPart(ownFont: string, prefix: string, name: string): string {
  const attributes = new RegExp(`<${prefix}${name}(\\s[^<>]*?)\\s*/>`).exec(ownFont)?.[1];
  return attributes === undefined ? "" : `<${name}${attributes}/>`;
}

function fillXml(fill: string): string {
  const inside = elementXml("fgColor", { rgb: argb(fill) }) + elementXml("bgColor", { indexed: 64 });
  return elementXml("fill", {}, elementXml("patternFill", { patternType: "solid" }, inside));
}

function borderXml(line: "thin" | "dashed"): string {
  const color = elementXml("color", { rgb: argb(frameColor) });
  const sides = ["left", "right", "top", "bottom"].map((side) => elementXml(side, { style: line }, color));
  return elementXml("border", {}, `${sides.join("")}<diagonal/>`);
}

/** "#RRGGBB" as the format writes it, with full cover. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
