import type { CellLook } from "../../core";

/** How a cell of a sheet of ours looks, in words that every adapter can draw. Colours are "#RRGGBB". */
export interface CellAppearance {
  readonly fontSizePoints: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly fontColor: string;
  /** Undefined leaves the cell without a fill. */
  readonly fillColor: string | undefined;
  /** A thin line on all four sides, in `designBorderColor`. */
  readonly hasBorder: boolean;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly isWrapped: boolean;
  readonly numberFormat: string;
}

/** The font of official documents in Vietnam, in which every sheet of ours is set. */
export const designFontName = "Times New Roman";

/** The lines of tables. */
export const designBorderColor = "#7F7F7F";

const plain: CellAppearance = {
  fontSizePoints: 11,
  isBold: false,
  isItalic: false,
  fontColor: "#000000",
  fillColor: undefined,
  hasBorder: false,
  horizontal: "general",
  vertical: "center",
  isWrapped: false,
  numberFormat: "General",
};
const boxed: CellAppearance = { ...plain, hasBorder: true };
const total: CellAppearance = { ...boxed, isBold: true, fillColor: "#EDEDED" };

const countFormat = "#,##0";
const rateFormat = "0.00";
/** A difference always shows its sign, because colour is never the only one. */
const differenceFormat = "+0.00;-0.00;0.00";

/** The appearance of each look. */
export const cellAppearances: { readonly [Look in CellLook]: CellAppearance } = {
  plain,
  title: { ...plain, fontSizePoints: 14, isBold: true, horizontal: "center", isWrapped: true },
  subtitle: { ...plain, fontSizePoints: 12, isItalic: true, horizontal: "center", isWrapped: true },
  note: { ...plain, fontSizePoints: 10, isItalic: true, horizontal: "left", vertical: "top", isWrapped: true },
  heading: { ...boxed, isBold: true, fillColor: "#DDEBF7", horizontal: "center", isWrapped: true },
  ordinal: { ...boxed, horizontal: "center" },
  label: { ...boxed, horizontal: "left", isWrapped: true },
  text: { ...boxed, horizontal: "left" },
  entry: { ...boxed, fillColor: "#FFF9E5" },
  count: { ...boxed, horizontal: "right", numberFormat: countFormat },
  rate: { ...boxed, horizontal: "right", numberFormat: rateFormat },
  difference: { ...boxed, horizontal: "right", numberFormat: differenceFormat },
  totalLabel: { ...total, horizontal: "left", isWrapped: true },
  totalCount: { ...total, horizontal: "right", numberFormat: countFormat },
  totalRate: { ...total, horizontal: "right", numberFormat: rateFormat },
  totalDifference: { ...total, horizontal: "right", numberFormat: differenceFormat },
  unverified: { ...boxed, isItalic: true, fontColor: "#7F4A00", fillColor: "#FFF3E0", isWrapped: true },
  wrapped: { ...boxed, horizontal: "left", vertical: "top", isWrapped: true },
};
