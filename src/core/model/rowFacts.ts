import type { Indicator, Side } from "./indicator";
import type { Area } from "./sheet";

/** A row as a person finds it: its label, and its number in the sheet. */
export interface NamedRow {
  readonly label: string;
  readonly rowNumber: number;
}

/** Why a total row misses the sum of its rows in many columns at once. */
export type RowReason =
  | "leftOut" // dòng tổng chưa cộng các dòng này
  | "countedTwice" // dòng tổng cộng các dòng này hai lần
  | "repeated" // dòng này lặp lại dòng khác, dòng tổng không cộng nó
  | "copied" // dòng này mang số liệu của dòng khác
  | "absent" // dòng tổng có một dòng mà bảng không có
  | "unlike"; // dòng tổng không phải của các dòng này

/** What is wrong with whole rows or blocks of cells, and not with single figures. */
export interface RowFactsByCode {
  /** A total row misses its rows in many columns for one reason. The last four facts show one of the columns. */
  readonly totalOffByRows: {
    readonly reason: RowReason;
    readonly total: NamedRow;
    /** The rows to blame; none where they are not in the table. */
    readonly rows: readonly NamedRow[];
    /** The row whose figures a repeated or copied row bears. */
    readonly twin: NamedRow | undefined;
    /** The units that the table does not list, where that is known. */
    readonly missing: readonly string[];
    readonly columnCount: number;
    readonly side: Side;
    readonly indicator: Indicator;
    readonly stated: number;
    readonly summed: number;
    /** The formula of the total; "" where it was typed. */
    readonly formula: string;
  };
  /** Numbers stored as text that stand together. `text` and `value` are of the first of them. */
  readonly numbersAsText: { readonly cellCount: number; readonly area: Area; readonly text: string; readonly value: number };
}
