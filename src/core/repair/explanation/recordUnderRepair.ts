import type { VariableSet } from "../system/editSystem";
import type { Figures } from "../system/figures";
import type { PreparedSystem } from "../system/preparedSystem";

/** A figure of the record set to another value, on the grid. A value of `undefined` says that the figure is wrong and nobody can say by how much. */
export interface Change {
  readonly variable: number;
  readonly value: number | undefined;
}

/** A record with all that is known about it, on the grid of its figures. */
export interface RecordUnderRepair {
  readonly system: PreparedSystem;
  readonly figures: Figures;
  /** The same figures of an earlier period. */
  readonly earlier: readonly (number | undefined)[];
  /** The variables as their columns stand in the sheet. */
  readonly columnOrder: readonly number[];
  /** By how much a figure may differ from rounding alone; 0 where figures are counted. */
  readonly rounding: number;
  /** How probable a value is for a figure, as a logarithm, by an earlier period and the other units; the untrusted figures of the record are not asked. */
  readonly logPlausibility: (change: Change, untrusted: VariableSet) => number;
  /** By how many standard deviations a value strays from what is expected; 0 where nothing is. */
  readonly deviations: (change: Change) => number;
  /** How much better, as a logarithm, changes agree with what stands outside of the record: total rows and stated rates. */
  readonly logSupport: (changes: readonly Change[]) => number;
  /** What a figure has to be for its row to agree with a total row that it disagrees with now. */
  readonly valuesByTotals: (variable: number) => readonly number[];
}
