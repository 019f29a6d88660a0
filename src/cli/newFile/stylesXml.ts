import type { CellLook } from "../../core";
import { element } from "./xmlText";

interface Look {
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly sizePoints?: number;
  readonly horizontal: "left" | "center" | "right";
  readonly isFramed?: true;
  readonly isShaded?: true;
  readonly isWrapped?: true;
  readonly format?: "count" | "rate" | "difference";
}

/** How each cell looks. The order is that of the file, and the first is the look of cells without one. */
const looks: Readonly<Record<CellLook, Look>> = {
  plain: { horizontal: "left" },
  title: { isBold: true, sizePoints: 14, horizontal: "center" },
  subtitle: { isItalic: true, horizontal: "center" },
  text: { horizontal: "left", isWrapped: true },
  entry: { horizontal: "left", isFramed: true, isWrapped: true },
  unverified: { isItalic: true, horizontal: "right", isFramed: true },
  note: { isItalic: true, horizontal: "center" },
  heading: { isBold: true, horizontal: "center", isFramed: true, isShaded: true, isWrapped: true },
  ordinal: { horizontal: "center", isFramed: true },
  label: { horizontal: "left", isFramed: true },
  count: { horizontal: "right", isFramed: true, format: "count" },
  rate: { horizontal: "right", isFramed: true, format: "rate" },
  difference: { horizontal: "right", isFramed: true, format: "difference" },
  totalLabel: { isBold: true, horizontal: "center", isFramed: true },
  totalCount: { isBold: true, horizontal: "right", isFramed: true, format: "count" },
  totalRate: { isBold: true, horizontal: "right", isFramed: true, format: "rate" },
  totalDifference: { isBold: true, horizontal: "right", isFramed: true, format: "difference" },
  wrapped: { horizontal: "left", isFramed: true, isWrapped: true },
};

const names = Object.keys(looks) as readonly CellLook[];
/** Every reader knows "#,##0" and "0.00" by their numbers; from 164 on the formats are the file's own. */
const formatIds = { count: 3, rate: 2, difference: 164 } as const;
const differenceFormat = "+0.00;-0.00;0.00";

/** The place of a look in the file. */
export function lookIndex(look: CellLook): number {
  return names.indexOf(look);
}

/** The inside of the styles part. */
export function stylesXml(): string {
  const all = names.map((name) => looks[name]);
  const frame = ["left", "right", "top", "bottom"].map((side) => element(side, element("color", "", { rgb: "FF5F6B7A" }), { style: "thin" })).join("");
  const noFrame = ["left", "right", "top", "bottom"].map((side) => element(side, "")).join("");
  const shade = element("patternFill", element("fgColor", "", { rgb: "FFE8EEF4" }) + element("bgColor", "", { indexed: 64 }), { patternType: "solid" });
  return [
    counted("numFmts", [element("numFmt", "", { numFmtId: formatIds.difference, formatCode: differenceFormat })]),
    counted("fonts", all.map(fontXml)),
    counted("fills", [...["none", "gray125"].map((patternType) => element("patternFill", "", { patternType })), shade].map((fill) => element("fill", fill))),
    counted("borders", [noFrame, frame].map((sides) => element("border", sides + element("diagonal", "")))),
    counted("cellStyleXfs", [element("xf", "", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    counted("cellXfs", all.map(cellFormatXml)),
    counted("cellStyles", [element("cellStyle", "", { name: "Normal", xfId: 0, builtinId: 0 })]),
  ].join("");
}

function fontXml({ isBold, isItalic, sizePoints = 11 }: Look): string {
  const slant = (isBold ? element("b", "") : "") + (isItalic ? element("i", "") : "");
  return element("font", slant + element("sz", "", { val: sizePoints }) + element("name", "", { val: "Times New Roman" }));
}

function cellFormatXml({ horizontal, isFramed, isShaded, isWrapped, format }: Look, index: number): string {
  const alignment = element("alignment", "", { horizontal, vertical: "center", wrapText: isWrapped ? 1 : 0 });
  const ids = { numFmtId: format ? formatIds[format] : 0, fontId: index, fillId: isShaded ? 2 : 0, borderId: isFramed ? 1 : 0, xfId: 0 };
  return element("xf", alignment, { ...ids, applyNumberFormat: format ? 1 : 0, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 });
}

function counted(name: string, children: readonly string[]): string {
  return element(name, children.join(""), { count: children.length });
}
