import type { SideUnderRepair } from "./sideUnderRepair";

/** By how much total rows miss the sums of their rows. */
export interface TotalGaps {
  /** The total's own figure minus the sum of its rows; NaN for a row that is no total, and where a figure is missing. */
  readonly gap: (total: number, variable: number) => number;
  /** The total that a record belongs to; −1 at the top. */
  readonly totalOf: (record: number) => number;
  /** How far rounding alone may take a total from its rows. */
  readonly tolerance: (total: number) => number;
}

/** The gaps of all total rows of a side. */
export function totalGaps({ tableSide, columns, rounding }: Pick<SideUnderRepair, "tableSide" | "columns" | "rounding">): TotalGaps {
  const { parents, childCounts } = tableSide.table.hierarchy;
  const gaps = columns.map(({ values }) => {
    const gap = Float64Array.from(values, (value, record) => (childCounts[record] === 0 ? Number.NaN : value));
    values.forEach((value, record) => {
      const total = parents[record] ?? -1;
      if (total >= 0) gap[total] = (gap[total] ?? Number.NaN) - value;
    });
    return gap;
  });
  return {
    gap: (total, variable) => gaps[variable]?.[total] ?? Number.NaN,
    totalOf: (record) => parents[record] ?? -1,
    tolerance: (total) => noise + ((childCounts[total] ?? 0) * rounding) / 2,
  };
}

/** What sums of decimals in binary may be off by. */
const noise = 1e-6;
