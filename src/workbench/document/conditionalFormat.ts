import type { Area } from "../../core";
import type { BorderLine, FontStyle } from "./cellStyle";

/** What a conditional format changes where it holds. */
export interface ConditionalStyle {
  readonly font?: Pick<FontStyle, "color" | "bold" | "italic" | "underline" | "strikethrough">;
  readonly fillColor?: string;
  readonly borders?: { readonly [edge in "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight"]?: BorderLine };
  readonly numberFormat?: string;
}

/** When a cell-value rule holds. */
export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** Where bars begin or end; `formula` is of a bound of type "Number", "Percent", "Percentile" or "Formula". */
export interface DataBarBound {
  readonly type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  readonly formula?: string;
}

/** The condition of a conditional format. Formulas begin with "=" and are relative to the first cell of the first area. */
export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string }
  | { readonly kind: "cellValue"; readonly operator: CellValueOperator; readonly formula1: string; readonly formula2?: string }
  /** Bars as long as the numbers. Colours are "#RRGGBB". */
  | {
      readonly kind: "dataBar";
      readonly positiveColor: string;
      readonly negativeColor: string;
      /** The lines around the bars; "" for none. */
      readonly positiveBorderColor: string;
      readonly negativeBorderColor: string;
      readonly isGradient: boolean;
      readonly lowerBound: DataBarBound;
      readonly upperBound: DataBarBound;
      readonly axis: "Automatic" | "None" | "CellMidPoint";
    }
  /** A rule that is carried and shown in lists but not interpreted; `type` is its office.js name, such as "DataBar". */
  | { readonly kind: "other"; readonly type: string };

/** One conditional format. Its place in the sheet's list is its priority, first wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}
