import type { Basis, Indicator, Side } from "./indicator";
import type { NamedRow } from "./rowFacts";
import type { Term } from "./term";

/** An earlier period that figures are compared with. */
export type EarlierBasis = Exclude<Basis, "current" | "inMonth">;

/** What would be normal, and how rare the figure is among the units of the same table. */
export interface Normal {
  readonly lower: number;
  readonly upper: number;
  /** How many units the comparison rests on. */
  readonly unitCount: number;
  /** How many robust standard deviations the figure lies from the middle of the units. */
  readonly deviationCount: number;
}

/** What is merely unusual: it may be right and wants a person's word. Rates and shares are in percent, effects in points. */
export interface AnomalyFactsByCode {
  /** A cell without a figure whose value follows from the other figures of its record. */
  readonly impliedFigure: { readonly side: Side; readonly indicator: Indicator; readonly terms: readonly Term[]; readonly value: number };
  /** A figure moved from an earlier period much more, or much less, than the other units' did. */
  readonly unusualChange: { readonly side: Side; readonly indicator: Indicator; readonly basis: EarlierBasis; readonly value: number; readonly earlier: number; readonly normal: Normal };
  /** A rate or share lies far from the other units'. */
  readonly unlikeOtherUnits: { readonly side: Side; readonly indicator: Indicator; readonly percent: number; readonly medianPercent: number; readonly normal: Normal };
  /** A figure is a thousand, a million or a milliard times too large or too small beside an earlier period. */
  readonly unitFactorLikely: { readonly side: Side; readonly indicator: Indicator; readonly value: number; readonly expected: number; readonly factor: number; readonly figureCount: number };
  /** The figures of cases and of money of one record stand in each other's place. */
  readonly sidesSwapped: { readonly figureCount: number };
  /** The figures of two units stand in each other's row, as an earlier period shows. */
  readonly rowsExchanged: { readonly basis: EarlierBasis; readonly one: NamedRow; readonly two: NamedRow };
  /** A figure is exactly that of an earlier period, where chance would hardly bring it. */
  readonly sameAsEarlier: { readonly side: Side; readonly indicator: Indicator; readonly basis: EarlierBasis; readonly value: number; readonly figureCount: number };
  /** A figure counted from 01/10 is smaller than in an earlier period of the same year. */
  readonly cumulativeFell: { readonly side: Side; readonly indicator: Indicator; readonly value: number; readonly earlier: number; readonly earlierMonths: number; readonly earlierSheet: string };
  /** A year opens with more than the year before closed with. */
  readonly openingAboveClosing: { readonly side: Side; readonly opening: number; readonly closing: number; readonly earlierYear: number; readonly earlierSheet: string };
  /** In the last month of a year có điều kiện lost much of its share in phải thi hành. */
  readonly yearEndReclassified: { readonly side: Side; readonly earlierPercent: number; readonly percent: number; readonly earlierMonths: number; readonly earlierSheet: string };
  /** In the last month of a year as much was entrusted as in all months before. */
  readonly yearEndEntrusted: { readonly side: Side; readonly earlier: number; readonly value: number; readonly earlierMonths: number; readonly earlierSheet: string };
  /** Neighbouring records bear the same figures. */
  readonly repeatedValues: { readonly figureCount: number; readonly otherLabel: string };
  /** Several units state exactly the same rate from different counts. */
  readonly sameRate: { readonly side: Side; readonly percent: number; readonly labels: readonly string[] };
  /** All that had the conditions is finished. */
  readonly allFinished: { readonly side: Side; readonly value: number };
  /** Terminated cases or money are the larger part of what is finished. */
  readonly mostlyTerminated: { readonly side: Side; readonly terminated: number; readonly finished: number };
  /** More units than chance would bring stand just above their target, and hardly any just below. */
  readonly heapedAboveTarget: { readonly side: Side; readonly aboveCount: number; readonly belowCount: number; readonly bandPoints: number };
  /** A rate rose because fewer had the conditions, not because more was finished. */
  readonly denominatorShrank: {
    readonly side: Side;
    readonly basis: EarlierBasis;
    readonly earlierPercent: number;
    readonly percent: number;
    /** What the finished figures alone would have changed. */
    readonly numeratorPoints: number;
    /** What the figures with conditions alone would have changed. */
    readonly denominatorPoints: number;
    readonly earlierSharePercent: number;
    readonly sharePercent: number;
  };
}
