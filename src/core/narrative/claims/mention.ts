import type { Reading } from "../text/writtenNumber";

/** What stands behind a number. "bare" when nothing does. */
export type MentionUnit = "cases" | "money" | "percent" | "rank" | "bare";

/** How a writer keeps a number at a distance: "hơn 5,6 tỷ", "gần 500", "khoảng 20 %". */
export type Approximation = "exact" | "more" | "less" | "about";

/** A number in a text, before anything is known of what it counts. Places are of the keyed text. */
export interface Mention extends Reading {
  readonly start: number;
  readonly end: number;
  readonly unit: MentionUnit;
  /** The other way to read its points and commas. */
  readonly other: Reading | undefined;
  /** Written with a multiple behind it ("9,87 ngàn") or an approximate word before it: its last place is not a single case or đồng. */
  readonly isRounded: boolean;
  readonly approximation: Approximation;
  /** Of how many, for a rank: 34 for "thứ 5/34". */
  readonly outOf: number | undefined;
}
