/** The figures of one side of a table, variable by variable, with those of an earlier period beside them. NaN where there is none. */
export interface SideFigures {
  readonly current: readonly Float64Array[];
  readonly earlier: readonly Float64Array[];
  /** The records that are comparable with one another: units and details, no totals. */
  readonly units: readonly number[];
  /** Whether figures are counts of cases, whose chance variation shrinks with their size. */
  readonly areCounts: boolean;
}
