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
}
