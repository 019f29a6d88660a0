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

/** The rule that rows add up to their total. */
const totalRuleId = "TC-01";

/** A person does not want sums of rows to be looked at: no total says anything of its rows. */
const noGaps: TotalGaps = { gap: () => Number.NaN, totalOf: () => -1, tolerance: () => Infinity };

/** The gaps of all total rows of a side; none where the rule about them is off. */
export function totalGaps({ tableSide, columns, rounding, rules }: Pick<SideUnderRepair, "tableSide" | "columns" | "rounding" | "rules">): TotalGaps {
  if (rules.isOff(totalRuleId)) return noGaps;
  const given = rules.toleranceOf(totalRuleId);
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
    tolerance: (total) => sumNoise + (given ?? ((childCounts[total] ?? 0) * rounding) / 2),
  };
}

/** What sums of decimals in binary may be off by. */
export const sumNoise = 1e-6;
