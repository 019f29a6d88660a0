import type { ChangedIndicator, ChangeKind } from "./change";
import type { EarlierBasis } from "./anomalyFacts";
import type { FigureKey, Side } from "./indicator";
import type { MoneyUnit } from "./moneyUnit";
import type { NoValueReason } from "./noValue";
import type { Period } from "./period";
import type { Area, CellRef } from "./sheet";

/** What a row of figures stands for. A "detail" row belongs to its parent and to no total but the parent's. */
export type RecordRole = "unit" | "total" | "detail";

/** Who or what one record counts: a province, an office, an officer, a case type, or the total of them. */
export interface RecordInfo {
  /** The label as it stands in the sheet. */
  readonly label: string;
  /** The label as it was typed, where it holds characters that nobody sees. */
  readonly typedLabel?: string;
  /** The canonical name of the province or office, where it is known for certain. */
  readonly unit: string | undefined;
  readonly role: RecordRole;
  /** Index of the record whose total includes this one; `undefined` at the top. */
  readonly parentIndex: number | undefined;
  /** The province or office that a row without figures names above this one: the record lies in it. */
  readonly heading?: string;
  /** The cell of the label. */
  readonly labelAt?: CellRef;
}

/** How a column of rates is written: 86,44 is "percent", 0,8644 is "fraction". */
export type RateScale = "percent" | "fraction";

/** Why a figure has no value, as one byte a cell. Index 0 stands for "there is a value". */
export const absenceCodes: readonly (NoValueReason | undefined)[] = [undefined, "empty", "text", "excelError", "zeroBase", "notInTable"];

/** What stands in a cell of figures that holds no number: a text or an error such as "#REF!". */
export interface CellText {
  readonly text: string;
  /** The number that the text plainly means; `undefined` when it means none. */
  readonly value: number | undefined;
}

/**
 * One indicator of all records, column by column, so that a rule reads plain arrays.
 * Money is in the unit of the sheet and rates are in the scale of the column: nothing is rounded or rescaled on the way in.
 */
export interface FigureColumn {
  readonly key: FigureKey;
  /** NaN where there is no value. */
  readonly values: Float64Array;
  /** For each record an index into `absenceCodes`. */
  readonly absences: Uint8Array;
  /** By record index, what stands in each cell whose absence is "text" or "excelError". */
  readonly texts?: ReadonlyMap<number, CellText>;
  /** By record index, the formulas of the cells that hold one. */
  readonly formulas?: ReadonlyMap<number, string>;
  readonly sheet: string;
  readonly rowIndexes: Int32Array;
  readonly columnIndexes: Int32Array;
  /** Set for rate indicators only; `undefined` when the figures do not tell. */
  readonly scale: RateScale | undefined;
  /** Header words from the top down, as they stand in the sheet. */
  readonly labels: readonly string[];
}

/** A column of words beside the figures, such as "vượt" or "chưa đạt". */
export interface RemarkColumn {
  readonly sheet: string;
  readonly columnIndex: number;
  readonly rowIndexes: Int32Array;
  /** By record index. */
  readonly texts: ReadonlyMap<number, string>;
}

/** A column that states how a figure changed since an earlier period. */
export interface ChangeColumn {
  readonly side: Side;
  readonly indicator: ChangedIndicator;
  /** `undefined` where the header does not say from when. */
  readonly basis: EarlierBasis | undefined;
  /** `undefined` where the header does not say, and only the figures can. */
  readonly kind: ChangeKind | undefined;
  /** Its key is that of the figure that changed. */
  readonly column: FigureColumn;
}

/** A table of figures as it was recognised: who was counted, what was counted, when, and in which unit of money. */
export interface RecordSet {
  /** Stable while the sheet keeps its shape: "sheet name!A5". */
  readonly id: string;
  /** Sheet that the record labels stand in. */
  readonly sheet: string;
  /** The whole table, header included. */
  readonly area: Area;
  /** The last row of the header. `undefined` when indicators stand in rows. */
  readonly lastHeaderRowIndex: number | undefined;
  /** Whether records are rows (the usual form) or columns (one sheet for each province, indicators down the side). */
  readonly orientation: "recordsInRows" | "recordsInColumns";
  readonly title: string;
  readonly period: Period | undefined;
  readonly moneyUnit: MoneyUnit | undefined;
  /** Set where cases are written in thousands, as the press does; the forms count them one by one. */
  readonly casesUnit?: 1000;
  readonly records: readonly RecordInfo[];
  readonly columns: ReadonlyMap<FigureKey, FigureColumn>;
  readonly remarks?: readonly RemarkColumn[];
  readonly changes?: readonly ChangeColumn[];
}

/** The cell of a figure. */
export function cellOf(column: FigureColumn, recordIndex: number): CellRef {
  return {
    sheet: column.sheet,
    rowIndex: column.rowIndexes[recordIndex] ?? -1,
    columnIndex: column.columnIndexes[recordIndex] ?? -1,
  };
}
