import { withFollowingTotals } from "./followingTotals";
import { changeOf, isSameFigure, type Figure, type FoundCause } from "./foundCause";
import { recordCauses } from "./recordCauses";
import { rowInOtherUnit, type OpenTotal } from "./rowInOtherUnit";
import type { SideUnderRepair } from "./sideUnderRepair";
import { totalCause } from "./totalCauses";
import { totalGaps, type TotalGaps } from "./totalGaps";
import { withColumnShifts } from "./columnShifts";

/** Every cause of contradictions on a side of a table: inside records, between rows and their totals, and of both at once. */
export function sideCauses(side: SideUnderRepair): readonly FoundCause[] {
  const gaps = totalGaps(side);
  const inRecords = withFollowingTotals(side, withColumnShifts(recordCauses(side, gaps)));
  const open = openTotals(side, gaps).map((total) => ({ total, ...explainingCauses(inRecords, gaps, total) }));
  const withTotals = inRecords.map((cause) => ({ ...cause, totals: open.filter(({ causes }) => causes[0] === cause).map(({ total }) => total) }));
  const unexplained = open.filter(({ causes }) => causes.length === 0);
  const inOtherUnit = rowsInOtherUnit(side, unexplained);
  const left = unexplained.filter(({ total }) => !inOtherUnit.some(({ totals }) => totals.includes(total)));
  return [...withTotals, ...inOtherUnit, ...left.flatMap(({ total, gap }) => totalCause(side, total, gap) ?? [])];
}

/** The causes of totals that miss their rows in several columns, because one row is in another unit. */
function rowsInOtherUnit(side: SideUnderRepair, open: readonly OpenTotal[]): readonly FoundCause[] {
  const records = [...new Set(open.map(({ total }) => total.record))];
  return records.flatMap((record) => rowInOtherUnit(side, open.filter(({ total }) => total.record === record)) ?? []);
}

/** The figures of total rows that miss the sum of their rows. */
function openTotals({ tableSide, columns }: SideUnderRepair, gaps: TotalGaps): readonly Figure[] {
  const totals = [...tableSide.table.set.records.keys()].filter((record) => tableSide.table.hierarchy.childrenOf(record).length > 0);
  return totals.flatMap((record) =>
    [...columns.keys()].flatMap((variable) => (Math.abs(gaps.gap(record, variable)) > gaps.tolerance(record) ? [{ record, variable }] : [])),
  );
}

/** The causes of records that close the gap of a total as well, and what they leave of it. */
interface ExplainedGap {
  readonly causes: readonly FoundCause[];
  readonly gap: number;
}

/** A cause of the total's own record explains its gap; so does one of its rows, or several together, whose change closes it. */
function explainingCauses(found: readonly FoundCause[], gaps: TotalGaps, total: Figure): ExplainedGap {
  const gap = gaps.gap(total.record, total.variable);
  const isClosed = (move: number) => Math.abs(gap - move) <= gaps.tolerance(total.record);
  const own = found.find((cause) => cause.record === total.record && cause.suspects.some((suspect) => isSameFigure(suspect, total)));
  if (own) return { causes: [own], gap };
  const moves = found.flatMap((cause) => moveOf(cause, gaps, total));
  const single = moves.find(({ move }) => isClosed(move));
  if (single) return { causes: [single.cause], gap };
  const clear = moves.filter(({ cause }) => cause.remedies[0]?.isClear);
  const sum = clear.reduce((total, { move }) => total + move, 0);
  return { causes: isClosed(sum) ? clear.map(({ cause }) => cause) : [], gap: gap - sum };
}

/** By how much a cause of one of a total's rows moves the row's figure. */
function moveOf(cause: FoundCause, gaps: TotalGaps, { record, variable }: Figure): readonly { readonly cause: FoundCause; readonly move: number }[] {
  if (gaps.totalOf(cause.record) !== record) return [];
  const written = cause.side.figures.current[variable]?.[cause.record] ?? Number.NaN;
  const value = changeOf(cause, { record: cause.record, variable })?.value;
  return value === undefined || Number.isNaN(written) ? [] : [{ cause, move: value - written }];
}
