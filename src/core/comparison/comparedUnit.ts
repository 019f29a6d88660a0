import type { CountIndicator, Side } from "../model/indicator";
import type { NoValue } from "../model/noValue";
import type { PercentagePoints, Ratio } from "../model/quantities";
import type { RecordRole } from "../model/records";
import type { SourceCell } from "./comparedTable";
import type { RateMovement } from "./rateMovement";
import type { StatedChange } from "./statedChange";

/** A count or an amount now and before, both in the unit of the later table. */
export interface ComparedCount {
  readonly indicator: CountIndicator;
  readonly now: number | NoValue;
  readonly before: number | NoValue;
  readonly change: number | NoValue;
  /** The change as a share of the earlier figure; no value over a base of zero. */
  readonly growth: Ratio | NoValue;
  readonly stated: readonly StatedChange[];
  readonly nowAt: readonly SourceCell[];
  /** The cells that were added up. */
  readonly beforeAt: readonly SourceCell[];
}

/** A rate or a share now and before, from the counts and never from an average of rates. */
export interface ComparedRate {
  readonly now: Ratio | NoValue;
  readonly before: Ratio | NoValue;
  readonly points: PercentagePoints | NoValue;
  readonly stated: readonly StatedChange[];
}

/** One side of a unit, now and before. */
export interface ComparedSide {
  readonly side: Side;
  readonly counts: readonly ComparedCount[];
  /** Tỷ lệ xong trên có điều kiện. */
  readonly rate: ComparedRate;
  /** Tỷ lệ có điều kiện trên phải thi hành. */
  readonly eligibleShare: ComparedRate;
  /** What moved the rate. */
  readonly movement: RateMovement | NoValue;
}

/** How the earlier figures of a unit were found. */
export type UnitMatch =
  /** The same unit, however it is written. */
  | { readonly kind: "same" }
  /** The same unit under another name or rank, or an office under its new name. */
  | { readonly kind: "renamed"; readonly from: string; readonly to: string }
  /** The units that it was made of, added up. */
  | { readonly kind: "merged"; readonly from: readonly string[] }
  /** Some of the units that it was made of are missing: the sum is undecided. */
  | { readonly kind: "incomplete"; readonly from: readonly string[]; readonly missing: readonly string[] }
  /** Nothing to compare with: it is not there, it is a new office, its figures are only known together with others', or its name stands several times. */
  | { readonly kind: "none"; readonly reason: "notThere" | "newOffice" | "onlyTogether" | "ambiguous" };

/** A unit of the later table beside what it was before. */
export interface ComparedUnit {
  /** The label as the sheet has it. */
  readonly label: string;
  readonly unit: string | undefined;
  readonly role: RecordRole;
  /** Of the later table; `undefined` for a sum of several of its records. */
  readonly recordIndex: number | undefined;
  readonly match: UnitMatch;
  readonly sides: readonly ComparedSide[];
}
