/** A row as it stands in the text of its sheet. */
export interface RowSpan {
  readonly rowIndex: number;
  /** Whether the row says its number; if not, it follows the row before. */
  readonly isNumbered: boolean;
  readonly start: number;
  readonly openEnd: number;
  readonly isSelfClosed: boolean;
}

/** A cell as it stands in the text of its sheet. The scan fills the same object again for every cell: copy what you keep. */
export interface CellSpan {
  rowIndex: number;
  columnIndex: number;
  /** Whether the cell says its address; if not, it follows the cell before. */
  isPlaced: boolean;
  styleId: number;
  /** "n" where none is written. */
  type: string;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

/** What a scan reports, in the order of the text. */
export interface SheetDataVisitor {
  readonly row: (row: RowSpan) => void;
  readonly cell: (cell: CellSpan) => void;
  /** `closeStart` is before "</row>", `end` after it. */
  readonly rowEnd: (closeStart: number, end: number) => void;
}

/** The stretch between "<sheetData>" and "</sheetData>", and the prefix that its elements share ("x:" or ""). */
export interface SheetDataRange {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
}
