import type { CalendarDay } from "../model/period";

/** The provinces that a table speaks of: the 63 up to 30/6/2025, or the 34 since. A report of 2025 may be made on either. */
export const provinceBases = ["provinces63", "provinces34"] as const;
export type ProvinceBasis = (typeof provinceBases)[number];

/** A day on which the provinces of each basis stand. */
export const dayOfBasis: Readonly<Record<ProvinceBasis, CalendarDay>> = {
  provinces63: { year: 2025, month: 6, day: 30 },
  provinces34: { year: 2025, month: 7, day: 1 },
};

/** The statistical year in which the mergers fell: its reports were made on either basis, those of its first nine months too. */
export const yearOfMergers = 2025;

/** The provinces that stand on a day. */
export function provinceBasisOn({ year, month }: CalendarDay): ProvinceBasis {
  return year * 12 + month >= 2025 * 12 + 7 ? "provinces34" : "provinces63";
}
