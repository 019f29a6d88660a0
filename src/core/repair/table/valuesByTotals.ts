import type { Figures } from "../system/figures";
import type { Figure } from "./foundCause";
import { sumNoise, type TotalGaps } from "./totalGaps";

/** On the grid, what a figure has to be to close the gap of its total, and, for a total, to be the sum of its rows; none where there is no gap. */
export function valuesByTotals(gaps: TotalGaps, { record, variable }: Figure, figures: Figures): readonly number[] {
  const written = figures.values[variable] ?? Number.NaN;
  const total = gaps.totalOf(record);
  const moves = [...(total < 0 ? [] : openGap(gaps, total, variable)), ...openGap(gaps, record, variable).map((gap) => -gap)];
  return moves.flatMap((move) => {
    const onGrid = Math.round(move * figures.scale);
    const isOnGrid = Math.abs(move * figures.scale - onGrid) <= sumNoise * figures.scale;
    return isOnGrid && Number.isSafeInteger(written + onGrid) ? [written + onGrid] : [];
  });
}

function openGap(gaps: TotalGaps, total: number, variable: number): readonly number[] {
  const gap = gaps.gap(total, variable);
  return Math.abs(gap) > gaps.tolerance(total) ? [gap] : [];
}
