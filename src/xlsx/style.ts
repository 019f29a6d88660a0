/** A colour as "#RRGGBB": theme colours, tints and palette indexes are already resolved. `undefined` is the automatic colour. */
export type XlsxColor = string | undefined;

/** The font of a cell. */
export interface XlsxFont {
  readonly name: string;
  readonly sizePoints: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly underline: "none" | "single" | "double";
  readonly color: XlsxColor;
}

/** The lines that a frame may be drawn with. */
export type XlsxBorderLine =
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

/** One side of a cell's frame. */
export interface XlsxBorder {
  readonly line: XlsxBorderLine;
  readonly color: XlsxColor;
}

/** The frame of a cell; a side without a line is `undefined`. */
export interface XlsxBorders {
  readonly left: XlsxBorder | undefined;
  readonly right: XlsxBorder | undefined;
  readonly top: XlsxBorder | undefined;
  readonly bottom: XlsxBorder | undefined;
}

/** Where the text of a cell stands. */
export interface XlsxAlignment {
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly isWrapped: boolean;
  readonly indent: number;
  /** Degrees, anticlockwise, −90 … 90; "stacked" is text from top to bottom. */
  readonly rotation: number | "stacked";
}

/** How a cell looks: one entry of the file's table of cell formats. */
export interface XlsxStyle {
  /** The code in the en-US form ("0.00"); "General" where none is set. */
  readonly numberFormat: string;
  readonly font: XlsxFont;
  /** Solid fill; of a pattern, the colour of its ink. `undefined` is no fill. */
  readonly fillColor: XlsxColor;
  readonly borders: XlsxBorders;
  readonly alignment: XlsxAlignment;
  /** Whether the cell refuses typing once its sheet is protected. */
  readonly isLocked: boolean;
}

/** The part of a look that a conditional format lays over a cell; `undefined` leaves what is there. */
export interface XlsxStyleOverlay {
  readonly fillColor?: XlsxColor;
  readonly fontColor?: XlsxColor;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruck?: boolean;
  readonly underline?: "none" | "single" | "double";
  readonly numberFormat?: string;
  readonly borders?: Partial<XlsxBorders>;
}

/** The look of a cell for which nothing was set. */
export const defaultStyle: XlsxStyle = {
  numberFormat: "General",
  font: { name: "Calibri", sizePoints: 11, isBold: false, isItalic: false, isStruck: false, underline: "none", color: undefined },
  fillColor: undefined,
  borders: { left: undefined, right: undefined, top: undefined, bottom: undefined },
  alignment: { horizontal: "general", vertical: "bottom", isWrapped: false, indent: 0, rotation: 0 },
  isLocked: true,
};

/** The width and height of cells for which nothing was set, as every spreadsheet begins. */
export const usualSize = { columnWidthCharacters: 8.43, rowHeightPoints: 15 } as const;
