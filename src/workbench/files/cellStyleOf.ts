import { defaultStyle as plainStyle, type XlsxAlignment, type XlsxBorder, type XlsxBorderLine, type XlsxStyle, type XlsxStyleOverlay } from "../../xlsx";
import type { BorderLine, CellStyle, ConditionalStyle, FontStyle } from "../document";

const lines: Readonly<Record<XlsxBorderLine, Omit<BorderLine, "color">>> = {
  thin: { line: "Continuous", weight: "Thin" },
  medium: { line: "Continuous", weight: "Medium" },
  thick: { line: "Continuous", weight: "Thick" },
  hair: { line: "Continuous", weight: "Hairline" },
  double: { line: "Double", weight: "Thick" },
  dotted: { line: "Dot", weight: "Thin" },
  dashed: { line: "Dash", weight: "Thin" },
  dashDot: { line: "DashDot", weight: "Thin" },
  dashDotDot: { line: "DashDotDot", weight: "Thin" },
  mediumDashed: { line: "Dash", weight: "Medium" },
  mediumDashDot: { line: "DashDot", weight: "Medium" },
  mediumDashDotDot: { line: "DashDotDot", weight: "Medium" },
  slantDashDot: { line: "SlantDashDot", weight: "Medium" },
};

const horizontals: Readonly<Record<Exclude<XlsxAlignment["horizontal"], "general">, NonNullable<CellStyle["horizontalAlignment"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticals: Readonly<Record<Exclude<XlsxAlignment["vertical"], "bottom">, NonNullable<CellStyle["verticalAlignment"]>>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

const stackedTextDegrees = 180;

/** Only the members that say something: a missing one means the default, and is what the document compares by. */
function said<Style extends object>(style: Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as Style;
}

function fontOf(font: XlsxStyle["font"]): FontStyle | undefined {
  const plain = plainStyle.font;
  const style = said<FontStyle>({
    name: font.name === plain.name ? undefined : font.name,
    size: font.sizePoints === plain.sizePoints ? undefined : font.sizePoints,
    color: font.color,
    bold: font.isBold || undefined,
    italic: font.isItalic || undefined,
    strikethrough: font.isStruck || undefined,
    underline: underlineOf(font.underline),
  });
  return Object.keys(style).length === 0 ? undefined : style;
}

function underlineOf(underline: XlsxStyle["font"]["underline"] | undefined): FontStyle["underline"] {
  if (underline === "single") return "Single";
  return underline === "double" ? "Double" : undefined;
}

function lineOf(border: XlsxBorder | undefined): BorderLine | undefined {
  return border && { ...lines[border.line], color: border.color ?? "#000000" };
}

function bordersOf(borders: Partial<XlsxStyle["borders"]> | undefined): CellStyle["borders"] {
  const style = said({
    EdgeLeft: lineOf(borders?.left),
    EdgeRight: lineOf(borders?.right),
    EdgeTop: lineOf(borders?.top),
    EdgeBottom: lineOf(borders?.bottom),
  });
  return Object.keys(style).length === 0 ? undefined : style;
}

function alignmentOf({ horizontal, vertical, isWrapped, indent, rotation }: XlsxAlignment): CellStyle {
  return {
    horizontalAlignment: horizontal === "general" ? undefined : horizontals[horizontal],
    verticalAlignment: vertical === "bottom" ? undefined : verticals[vertical],
    wrapText: isWrapped || undefined,
    indentLevel: indent || undefined,
    textOrientation: rotation === "stacked" ? stackedTextDegrees : rotation || undefined,
  };
}

/** The looks of a cell, from a file's table to the document. */
export function cellStyleOf(style: XlsxStyle): CellStyle {
  return said<CellStyle>({
    font: fontOf(style.font),
    fillColor: style.fillColor,
    borders: bordersOf(style.borders),
    ...alignmentOf(style.alignment),
    isLocked: style.isLocked ? undefined : false,
  });
}

/** What a conditional format lays over a cell, from a file to the document. */
export function conditionalStyleOf(overlay: XlsxStyleOverlay | undefined): ConditionalStyle {
  if (overlay === undefined) return {};
  const font = said<NonNullable<ConditionalStyle["font"]>>({
    color: overlay.fontColor,
    bold: overlay.isBold,
    italic: overlay.isItalic,
    strikethrough: overlay.isStruck,
    underline: underlineOf(overlay.underline),
  });
  return said<ConditionalStyle>({
    font: Object.keys(font).length === 0 ? undefined : font,
    fillColor: overlay.fillColor,
    borders: bordersOf(overlay.borders),
    numberFormat: overlay.numberFormat,
  });
}
