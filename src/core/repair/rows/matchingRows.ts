import type { FigureColumn } from "../../model/records";
import type { OffColumn, OffTotal } from "./offTotal";

/** Rows whose figures are the gap of a total, column by column. */
export interface MatchingRows {
  readonly records: readonly number[];
  /** −1 where the total leaves the rows out, 1 where it counts them twice. */
  readonly sign: 1 | -1;
  /** In how many columns the rows explain the gap. */
  readonly columnCount: number;
}

/** Smaller figures are equal by chance. */
const figureMin = 10;
/** A figure that is not this much larger than what rounding may do explains nothing. */
const noiseShare = 5;
const tellingCountMin = 2;
/** Fewer columns are enough where nothing else is off. */
const columnCountMin = 3;
/** Among more rows than this some always fit by chance, and each run would have to be tried. */
const rowCountMax = 2_000;
const runRowCountMax = 300;

/**
 * The rows that a total leaves out or counts twice: one row at any depth below it, else neighbouring rows that add up to it. `undefined`
 * where no rows explain the gaps, or several do who are not alike.
 */
export function matchingRows(total: OffTotal): MatchingRows | undefined {
  const { childrenOf } = total.table.hierarchy;
  const children = childrenOf(total.record);
  const below = rowsBelow(children, childrenOf);
  if (below.length > rowCountMax) return undefined;
  const single = best(bothSigns.flatMap((sign) => below.flatMap((record) => match(total, [record], sign) ?? [])));
  return single ?? best(bothSigns.flatMap((sign) => runs(total, children, sign)));
}

const bothSigns = [-1, 1] as const;

function rowsBelow(children: readonly number[], childrenOf: (record: number) => readonly number[]): readonly number[] {
  return children.flatMap((child) => [child, ...rowsBelow(childrenOf(child), childrenOf)]);
}

/** The rows that explain most columns; of rows that explain the same in the same way the last, as the one that was pasted. */
function best(matches: readonly MatchingRows[]): MatchingRows | undefined {
  const most = Math.max(0, ...matches.map(({ columnCount }) => columnCount));
  const leading = matches.filter(({ columnCount }) => columnCount === most);
  return leading.every(({ sign, records }) => sign === leading[0]?.sign && records.length === leading[0].records.length) ? leading.at(-1) : undefined;
}

/** Neighbouring rows whose sum explains the first column that is off, and enough of the others. */
function runs(total: OffTotal, children: readonly number[], sign: 1 | -1): readonly MatchingRows[] {
  const [first] = total.off;
  return first && children.length <= runRowCountMax ? children.flatMap((_, start) => runsFrom(total, first, { children: children.slice(start), sign })) : [];
}

function runsFrom(total: OffTotal, { column, gap }: OffColumn, { children, sign }: { readonly children: readonly number[]; readonly sign: 1 | -1 }): readonly MatchingRows[] {
  const noise = total.noiseOf(column);
  let sum = 0;
  return children.flatMap((child, index) => {
    sum += column.values[child] as number;
    const isFitting = index > 0 && Math.abs(gap - sign * sum) <= noise;
    return isFitting ? (match(total, children.slice(0, index + 1), sign) ?? []) : [];
  });
}

function match(total: OffTotal, records: readonly number[], sign: 1 | -1): MatchingRows | undefined {
  const explained = total.off.filter((off) => isMadeUpBy(off, { records, sign }, total.noiseOf(off.column)));
  const sizes = explained.map(({ column }) => Math.abs(sumOf(column, records)));
  const isEnough = explained.length >= columnCountMin || explained.length === total.off.length;
  const isTelling = sizes.filter((size) => size >= figureMin).length >= tellingCountMin;
  return isEnough && isTelling ? { records, sign, columnCount: explained.length } : undefined;
}

/** Whether rows make up the gap of a column; those without a figure worth the name do not. */
function isMadeUpBy({ column, gap }: OffColumn, { records, sign }: Pick<MatchingRows, "records" | "sign">, noise: number): boolean {
  const sum = sumOf(column, records);
  return Math.abs(gap - sign * sum) <= noise && Math.abs(sum) >= noiseShare * noise;
}

function sumOf({ values }: FigureColumn, records: readonly number[]): number {
  return records.reduce((sum, record) => sum + (values[record] as number), 0);
}
