import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { CellStyle, FontStyle } from "../document";
import { borderData } from "./borderData";

const horizontalByName: Readonly<Record<NonNullable<CellStyle["horizontalAlignment"]>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticalByName: Readonly<Record<NonNullable<CellStyle["verticalAlignment"]>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

/** One step of indentation is about three characters of the default font. */
const indentPixels = 9;

const flag = (isOn: boolean | undefined) => (isOn === undefined ? undefined : isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const line = (isOn: boolean) => ({ s: isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE });
const color = (rgb: string | undefined) => (rgb === undefined ? undefined : { rgb });

/** Only what is stated: to the engine, a member without a value takes away what lies below. */
function stated(data: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/** How text is set, in the engine's terms. */
export function fontData(font: FontStyle | undefined): IStyleData {
  if (font === undefined) return {};
  return stated({
    ff: font.name,
    fs: font.size,
    cl: color(font.color),
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: font.underline === undefined ? undefined : line(true),
    st: font.strikethrough === undefined ? undefined : line(font.strikethrough),
  });
}

function placementData(style: CellStyle): IStyleData {
  const { horizontalAlignment, verticalAlignment, textOrientation, indentLevel = 0 } = style;
  return {
    ht: horizontalAlignment && horizontalByName[horizontalAlignment],
    vt: verticalAlignment ? verticalByName[verticalAlignment] : VerticalAlign.BOTTOM,
    tb: style.wrapText === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    tr: rotation(textOrientation),
    pd: indentLevel > 0 ? { l: 2 + indentLevel * indentPixels } : undefined,
  };
}

/** The engine turns clockwise, the document anticlockwise. */
function rotation(degrees: number | undefined): IStyleData["tr"] {
  if (degrees === undefined || degrees === 0) return undefined;
  return degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}

/** The looks of a cell in the engine's terms. What the document leaves open stays open, so that the sheet's own default shows. */
export function styleData(style: CellStyle, numberFormat: string): IStyleData {
  return stated({
    ...fontData(style.font),
    ...placementData(style),
    bg: color(style.fillColor),
    bd: borderData(style.borders),
    n: numberFormat === "General" ? undefined : { pattern: numberFormat },
  });
}
