import { attributes, element } from "./xml";

/** Number formats: Excel knows "#,##0", "0.00" and text by number; from 164 on they are the file's own. */
const formatIds = { count: 3, rate: 2, text: 49, oneDecimal: 164 } as const;

interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly sizePoints?: number;
  readonly horizontal?: "left" | "center" | "right";
  readonly bordered?: true;
  readonly shaded?: true;
  readonly format?: keyof typeof formatIds;
}

/** The looks of a cell, by what it is for. Order is the order in the file; the first is what an unstyled cell has. */
const styles = {
  plain: {},
  title: { bold: true, sizePoints: 14, horizontal: "center" },
  period: { italic: true, horizontal: "center" },
  agency: { bold: true, horizontal: "center" },
  unitLine: { italic: true, horizontal: "right" },
  note: { italic: true, sizePoints: 11, horizontal: "left" },
  heading: { bold: true, horizontal: "center", bordered: true, shaded: true },
  code: { italic: true, sizePoints: 10, horizontal: "center", bordered: true },
  ordinal: { horizontal: "center", bordered: true },
  label: { horizontal: "left", bordered: true },
  count: { horizontal: "right", bordered: true, format: "count" },
  amount: { horizontal: "right", bordered: true, format: "oneDecimal" },
  rate: { horizontal: "right", bordered: true, format: "rate" },
  text: { horizontal: "right", bordered: true, format: "text" },
  derivedCount: { italic: true, horizontal: "right", bordered: true, format: "count" },
  derivedRate: { italic: true, horizontal: "right", bordered: true, format: "rate" },
  totalLabel: { bold: true, horizontal: "center", bordered: true },
  totalCount: { bold: true, horizontal: "right", bordered: true, format: "count" },
  totalRate: { bold: true, horizontal: "right", bordered: true, format: "rate" },
  signature: { bold: true, horizontal: "center" },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

const styleNames = Object.keys(styles) as readonly StyleName[];

/** The place of a style in the file. */
export function styleIndex(name: StyleName): number {
  return styleNames.indexOf(name);
}

function font({ bold, italic, sizePoints = 12 }: Style): string {
  const weight = bold ? element("b") : "";
  const slant = italic ? element("i") : "";
  return element("font", weight + slant + element("sz", "", { val: sizePoints }) + element("name", "", { val: "Times New Roman" }));
}

function cellFormat(style: Style, index: number): string {
  const { bordered, format, horizontal = "left", shaded } = style;
  const alignment = element("alignment", "", { horizontal, vertical: "center", wrapText: horizontal === "right" ? 0 : 1 });
  return element("xf", alignment, {
    numFmtId: format ? formatIds[format] : 0,
    fontId: index,
    fillId: shaded ? 2 : 0,
    borderId: bordered ? 1 : 0,
    xfId: 0,
    applyNumberFormat: format ? 1 : 0,
    applyFont: 1,
    applyFill: shaded ? 1 : 0,
    applyBorder: bordered ? 1 : 0,
    applyAlignment: 1,
  });
}

function counted(name: string, children: readonly string[]): string {
  return element(name, children.join(""), { count: children.length });
}

function thinBorder(): string {
  const sides = ["left", "right", "top", "bottom"].map((side) => element(side, element("color", "", { rgb: "FF5F6B7A" }), { style: "thin" }));
  return element("border", sides.join("") + element("diagonal"));
}

/** The styles part of the file. */
export function stylesXml(): string {
  const all: readonly Style[] = Object.values(styles);
  const noBorder = element("border", ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)).join(""));
  const shade = element("patternFill", element("fgColor", "", { rgb: "FFE8EEF4" }) + element("bgColor", "", { indexed: 64 }), { patternType: "solid" });
  const fills = [element("patternFill", "", { patternType: "none" }), element("patternFill", "", { patternType: "gray125" }), shade];
  const normal = `<xf${attributes({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })}/>`;
  return [
    counted("numFmts", [element("numFmt", "", { numFmtId: formatIds.oneDecimal, formatCode: "#,##0.0" })]),
    counted("fonts", all.map(font)),
    counted("fills", fills.map((fill) => element("fill", fill))),
    counted("borders", [noBorder, thinBorder()]),
    counted("cellStyleXfs", [normal]),
    counted("cellXfs", all.map(cellFormat)),
    counted("cellStyles", [element("cellStyle", "", { name: "Normal", xfId: 0, builtinId: 0 })]),
  ].join("");
}
