import type { CellLook, DesignedCell } from "../../core";

/** How a cell of a sheet of ours is drawn. The font is that of the workbook. */
export interface LookStyle {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** How much larger than the workbook's own font. */
  readonly largerByPoints: number;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly isWrapped: boolean;
  /** The line around the cell. */
  readonly frame: "none" | "thin" | "dashed";
  /** "#RRGGBB". */
  readonly fill: string | undefined;
  readonly fontColor: string | undefined;
  readonly numberFormat: string;
}

/** The line around cells of tables, "#RRGGBB". */
export const frameColor = "#5F6B7A";

const plain: LookStyle = {
  isBold: false,
  isItalic: false,
  largerByPoints: 0,
  horizontal: "general",
  vertical: "center",
  isWrapped: false,
  frame: "none",
  fill: undefined,
  fontColor: undefined,
  numberFormat: "General",
};
const framed: LookStyle = { ...plain, frame: "thin" };
const label: LookStyle = { ...framed, horizontal: "left" };
const count: LookStyle = { ...framed, horizontal: "right", numberFormat: "#,##0" };
const rate: LookStyle = { ...count, numberFormat: "0.00" };
const difference: LookStyle = { ...count, numberFormat: "+0.00;-0.00;0.00" };
const total = { isBold: true, fill: "#F3F5F7" } as const;

/** The style of each look; text on fill keeps a contrast above 7 to 1, and no look differs from another by its colour only. */
export const lookStyles: { readonly [Look in CellLook]: LookStyle } = {
  plain,
  title: { ...plain, isBold: true, largerByPoints: 3, horizontal: "center" },
  subtitle: { ...plain, isItalic: true, horizontal: "center" },
  note: { ...plain, isItalic: true, horizontal: "left", isWrapped: true },
  heading: { ...framed, isBold: true, horizontal: "center", isWrapped: true, fill: "#E8EEF4" },
  ordinal: { ...framed, horizontal: "center" },
  label,
  text: { ...plain, horizontal: "left", vertical: "top", isWrapped: true },
  entry: { ...framed, isWrapped: true, fill: "#FFFBE6" },
  count,
  rate,
  difference,
  totalLabel: { ...label, ...total, horizontal: "center", isWrapped: true },
  totalCount: { ...count, ...total },
  totalRate: { ...rate, ...total },
  totalDifference: { ...difference, ...total },
  unverified: { ...framed, isItalic: true, horizontal: "right", frame: "dashed", fill: "#FFF3CD", fontColor: "#5C4300" },
  wrapped: { ...label, isWrapped: true },
};

/** The number format of a cell: its own, or that of its look. */
export function numberFormatOf({ look, numberFormat }: DesignedCell): string {
  return numberFormat ?? lookStyles[look].numberFormat;
}
