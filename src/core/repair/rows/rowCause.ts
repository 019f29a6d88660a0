import type { RowReason } from "../../model/rowFacts";
import { countColumns } from "../../rules/table/countColumns";
import { twinRows, type TwinRows } from "../../rules/table/twinRows";
import { matchingRows, type MatchingRows } from "./matchingRows";
import type { OffColumn, OffTotal } from "./offTotal";

/** Why a total misses its rows in many columns, and which of its columns that explains. */
export interface RowCause {
  readonly total: OffTotal;
  readonly reason: RowReason;
  readonly off: readonly OffColumn[];
  /** The rows to blame; none where they are not in the table. */
  readonly rows: readonly number[];
  /** The row whose figures a repeated or copied row bears. */
  readonly twin: number | undefined;
}

/** Fewer columns may be off for reasons of their own … */
const columnCountMin = 5;
/** … and so may a smaller share of the columns that are not zero. */
const columnShareMin = 0.6;

/** What is known of the units of a table: those that it lacks, or that it lacks none. */
export interface ListedUnits {
  readonly missing: readonly string[];
  readonly isComplete: boolean;
}

/** The one reason for which a total row misses its rows in many columns; `undefined` where each column has its own. */
export function rowCause(total: OffTotal, units: ListedUnits): RowCause | undefined {
  if (total.off.length < 2) return undefined;
  const twins = twinRows(total.table);
  const matched = matchingRows(total);
  if (matched) return causeOfMatch(total, matched, twins);
  const off = total.off.filter(({ finding }) => !isExplained(finding));
  const examined = countColumns(total.table.set).filter(({ values }) => (values[total.record] ?? 0) !== 0);
  if (off.length < columnCountMin || off.length < columnShareMin * examined.length) return undefined;
  const whole = { total, off, rows: [], twin: undefined };
  const copied = copyIn(total, off, twins);
  if (copied) return { ...whole, reason: "copied", rows: [copied.second], twin: copied.first };
  return { ...whole, reason: isAbsence(total, off, units) ? "absent" : "unlike" };
}

function causeOfMatch(total: OffTotal, { records, sign }: MatchingRows, twins: readonly TwinRows[]): RowCause {
  const off = total.off.filter(({ column, gap }) => Math.abs(gap - sign * records.reduce((sum, record) => sum + (column.values[record] ?? 0), 0)) <= total.noiseOf(column));
  const pair = sign < 0 && records.length === 1 ? twins.find(({ first, second }) => records.some((record) => record === first || record === second)) : undefined;
  if (pair) return { total, off, reason: "repeated", rows: [pair.second], twin: pair.first };
  return { total, off, reason: sign < 0 ? "leftOut" : "countedTwice", rows: records, twin: undefined };
}

/** A clear proposal for one figure, or a cause of several, is the better reason. */
function isExplained({ proposals: [proposal], alsoBroken = [] }: OffColumn["finding"]): boolean {
  return proposal?.isClear === true || alsoBroken.length > 0;
}

/** The only two rows that bear the same figures, where one of them could hold what the total asks for. */
function copyIn(total: OffTotal, off: readonly OffColumn[], twins: readonly TwinRows[]): TwinRows | undefined {
  const [pair, ...others] = twins;
  if (!pair || others.length > 0) return undefined;
  return off.every(({ column, gap }) => (column.values[pair.second] ?? Number.NaN) + gap >= -total.noiseOf(column)) ? pair : undefined;
}

/** Whether the total holds more than its rows in every column, as it does where a row is gone: by no more than the largest of them holds. */
function isAbsence({ table, record }: OffTotal, off: readonly OffColumn[], { missing, isComplete }: ListedUnits): boolean {
  if (isComplete || off.some(({ gap }) => gap <= 0)) return false;
  if (missing.length > 0) return true;
  const rows = table.hierarchy.childrenOf(record);
  return off.every(({ column, gap }) => gap <= Math.max(...rows.map((row) => column.values[row] ?? Number.NaN)));
}
