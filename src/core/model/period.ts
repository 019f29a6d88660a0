/** A calendar day. Months and days count from one. It may name a day that does not exist ("31/9"): that is for a rule to say. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A reporting period. The statistical year N runs from 01/10 of N − 1 to 30/09 of N, and every period is cumulative from 01/10.
 * `months` is 1 … 12.
 */
export interface Period {
  readonly year: number;
  readonly months: number;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** What the words of the same title call the period, where its days are those of another. */
  readonly named?: PeriodLength;
  /** What the words may mean as well: a quarter of the calendar, months counted from January. It is asked. */
  readonly orElse?: PeriodLength;
}

/** So many months of a statistical year. */
export type PeriodLength = Pick<Period, "year" | "months">;
