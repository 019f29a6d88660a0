import type { Side } from "../../model/indicator";
import type { RecordSet } from "../../model/records";
import type { Target } from "../../model/target";
import { matchKey } from "../../text/matchKey";

/** The record that a report is about, and where else its workbook tells of the same unit. */
export interface Source {
  readonly table: RecordSet;
  readonly recordIndex: number;
  /** The other tables of the workbook: a unit may have its cases on one sheet and its money on another. */
  readonly others?: readonly RecordSet[];
  /** The targets of the workbook, besides those that stand in the tables. */
  readonly targets?: readonly Target[];
}

/**
 * The record that tells one side of a unit: its own, or where its table has nothing of that side, the one record of the same unit and
 * period in another table. Two such records tell nothing, since nobody says which.
 */
export function sourceOfSide(source: Source, side: Side): Source {
  const { table, recordIndex, others = [] } = source;
  if (tellsSide(table, side)) return source;
  const found = others.flatMap((other) => (other !== table && tellsSide(other, side) && isSamePeriod(table, other) ? sameUnits(table, recordIndex, other).map((index) => ({ table: other, recordIndex: index })) : []));
  const [only] = found;
  return only && found.length === 1 ? { ...source, ...only } : source;
}

const telling = ["accepted", "toEnforce", "eligible", "finished", "enforced"] as const;
const tellsSide = ({ columns }: RecordSet, side: Side): boolean => telling.some((indicator) => columns.has(`${side}.${indicator}`));

function isSamePeriod({ period }: RecordSet, other: RecordSet): boolean {
  return period !== undefined && period.year === other.period?.year && period.months === other.period.months;
}

function sameUnits(table: RecordSet, recordIndex: number, other: RecordSet): readonly number[] {
  const record = table.records[recordIndex];
  if (record === undefined) return [];
  const isSame = ({ unit, label, role }: RecordSet["records"][number]): boolean => role === record.role && (unit !== undefined || record.unit !== undefined ? unit === record.unit : matchKey(label) === matchKey(record.label));
  return other.records.flatMap((one, index) => (isSame(one) ? [index] : []));
}
