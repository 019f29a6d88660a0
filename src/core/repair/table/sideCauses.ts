import { changeOf, isSameFigure, type Figure, type FoundCause } from "./foundCause";
import { recordCauses } from "./recordCauses";
import type { SideUnderRepair } from "./sideUnderRepair";
import { totalCause } from "./totalCauses";
import { totalGaps, type TotalGaps } from "./totalGaps";
import { withColumnShifts } from "./columnShifts";

/** Every cause of contradictions on a side of a table: inside records, between rows and their totals, and of both at once. */
export function sideCauses(side: SideUnderRepair): readonly FoundCause[] {
  const gaps = totalGaps(side);
  const inRecords = withColumnShifts(recordCauses(side, gaps));
  const open = openTotals(side, gaps);
  const explained = new Map(open.map((total) => [total, explainingCause(inRecords, gaps, total)]));
  const withTotals = inRecords.map((cause) => ({ ...cause, totals: open.filter((total) => explained.get(total) === cause) }));
  const unexplained = open.filter((total) => explained.get(total) === undefined);
  return [...withTotals, ...unexplained.flatMap((total) => totalCause(side, gaps, total) ?? [])];
}

/** The figures of total rows that miss the sum of their rows. */
function openTotals({ tableSide, columns }: SideUnderRepair, gaps: TotalGaps): readonly Figure[] {
  const totals = [...tableSide.table.set.records.keys()].filter((record) => tableSide.table.hierarchy.childrenOf(record).length > 0);
  return totals.flatMap((record) =>
    [...columns.keys()].flatMap((variable) => (Math.abs(gaps.gap(record, variable)) > gaps.tolerance(record) ? [{ record, variable }] : [])),
  );
}

/** The cause of a record that closes the gap of a total as well: of the total itself, or of one of its rows. */
function explainingCause(causes: readonly FoundCause[], gaps: TotalGaps, total: Figure): FoundCause | undefined {
  const gap = gaps.gap(total.record, total.variable);
  return causes.find((cause) => {
    if (cause.record === total.record) return cause.suspects.some((suspect) => isSameFigure(suspect, total));
    if (gaps.totalOf(cause.record) !== total.record) return false;
    const written = cause.side.figures.current[total.variable]?.[cause.record] ?? Number.NaN;
    const value = changeOf(cause, { record: cause.record, variable: total.variable })?.value;
    return value !== undefined && Math.abs(value - written - gap) <= gaps.tolerance(total.record);
  });
}
