/** How a cell's text is set. A missing member means the workbook's default. */
export interface FontStyle {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough?: boolean;
}

/** The sides of a cell that a line may run along, by the names that office.js uses. */
export type CellEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** One line of a border. */
export interface BorderLine {
  readonly line: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** "#RRGGBB". */
  readonly color: string;
}

/** The looks of a cell, as plain data. A missing member means the workbook's default; shared by reference between cells. */
export interface CellStyle {
  readonly font?: FontStyle;
  /** "#RRGGBB"; missing means no fill. */
  readonly fillColor?: string;
  readonly borders?: { readonly [edge in CellEdge]?: BorderLine };
  readonly horizontalAlignment?: "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  /** In degrees from −90 to 90; 180 is stacked text. */
  readonly textOrientation?: number;
  /** Whether protection of the sheet locks the cell. Missing means locked, as in Excel. */
  readonly isLocked?: boolean;
}

/** The looks of a cell that nobody formatted. */
export const defaultStyle: CellStyle = {};
