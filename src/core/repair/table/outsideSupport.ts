import type { Change } from "../explanation/recordUnderRepair";
import type { Figures } from "../system/figures";
import { shown } from "../system/figures";
import { statedRate } from "./statedRate";
import type { SideUnderRepair } from "./sideUnderRepair";
import type { TotalGaps } from "./totalGaps";

/** A change that closes the gap of a total row just so is hardly an accident. */
const logClosesGap = 12;
/** A change would part a row from a total that agrees with it now; totals that are formulas follow, so this tells little. */
const logOpensGap = -2;
/** A total that agrees with its rows is hardly wrong. */
const logAgreesWithRows = -8;
/** A change that makes a stated rate right. */
const logRateComesRight = 10;

/** How much better, as a logarithm, changes of a record agree with total rows and with the stated rate. Figures of changes are on the grid. */
export function outsideSupport(side: SideUnderRepair, gaps: TotalGaps, record: number): (changes: readonly Change[], figures: Figures) => number {
  return (changes, figures) => {
    const moves = changes.flatMap(({ variable, value }) => {
      const written = figures.values[variable] ?? Number.NaN;
      return value === undefined || Number.isNaN(written) ? [] : [{ variable, move: shown(figures, value) - shown(figures, written) }];
    });
    const fromTotals = moves.reduce((sum, { variable, move }) => sum + totalSupport(gaps, { record, variable, move }), 0);
    return fromTotals + rateSupport(side, record, moves);
  };
}

/** By how much a figure of a record moves, in the unit of the sheet. */
export interface Move {
  readonly variable: number;
  readonly move: number;
}

function totalSupport(gaps: TotalGaps, { record, variable, move }: Move & { readonly record: number }): number {
  const total = gaps.totalOf(record);
  const above = total < 0 ? 0 : gapSupport({ gap: gaps.gap(total, variable), move, tolerance: gaps.tolerance(total), logAgrees: logOpensGap });
  const below = gapSupport({ gap: -gaps.gap(record, variable), move, tolerance: gaps.tolerance(record), logAgrees: logAgreesWithRows });
  return above + below;
}

interface GapAndMove {
  readonly gap: number;
  readonly move: number;
  readonly tolerance: number;
  readonly logAgrees: number;
}

function gapSupport({ gap, move, tolerance, logAgrees }: GapAndMove): number {
  if (Number.isNaN(gap)) return 0;
  if (Math.abs(gap) <= tolerance) return logAgrees;
  return Math.abs(gap - move) <= tolerance ? logClosesGap : 0;
}

/** How much better, as a logarithm, moves of a record agree with its stated rate. A rate that agrees already may be a formula that follows the wrong figure, so it tells nothing. */
export function rateSupport(side: SideUnderRepair, record: number, moves: readonly Move[]): number {
  const rate = statedRate(side, record);
  if (!rate || rate.agrees(() => 0)) return 0;
  const movedBy = (variable: number) => moves.find((move) => move.variable === variable)?.move ?? 0;
  return rate.agrees(movedBy) ? logRateComesRight : 0;
}
