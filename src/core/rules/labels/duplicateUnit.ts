import { cellOf, type RecordInfo } from "../../model/records";
import { textHash } from "../../text/textHash";
import type { Breach, TableCheck } from "../outcome/outcome";
import { labelCell } from "../table/labelCell";
import type { TableUnderCheck } from "../table/tableUnderCheck";
import { countColumns } from "../table/countColumns";
import { normalisedLabel } from "../table/normalisedLabel";
import { twinRows, type TwinRows } from "../table/twinRows";

/**
 * No unit stands twice under the same heading. Two rows of one province are certainly one too many; two officers may share a name.
 */
export const duplicateUnit: TableCheck<"duplicateUnit"> = {
  per: "table",
  run: (_, table) => {
    const { records } = table.set;
    const firstIndexes = new Map<number | string | undefined, Map<string, number>>();
    const repeated: (readonly [number, number])[] = [];
    for (const recordIndex of perhapsRepeated(records)) {
      const record = records[recordIndex] as RecordInfo;
      const group = record.heading === undefined ? record.parentIndex : `${record.parentIndex} ${record.heading}`;
      const name = nameOf(record);
      const siblings = firstIndexes.get(group) ?? new Map<string, number>();
      firstIndexes.set(group, siblings);
      const firstIndex = siblings.get(name);
      if (firstIndex === undefined) siblings.set(name, recordIndex);
      else repeated.push([recordIndex, firstIndex]);
    }
    const twins = repeated.length === 0 ? [] : twinRows(table);
    const breaches = repeated.map(([second, first]) => breachOf(table, { second, first }, twins.some((pair) => pair.second === second && pair.first === first)));
    return { passed: records.length - breaches.length, failed: breaches.length, undecided: 0, breaches };
  },
};

/** What a record is told apart by; "" where it may stand as often as it likes. */
function nameOf({ role, unit, label }: RecordInfo): string {
  return role === "total" ? "" : (unit ?? normalisedLabel(label));
}

/** The records whose names may stand somewhere else too. Hashes are sorted in a blink; a map of every name of a long table is not made so. */
function perhapsRepeated(records: readonly RecordInfo[]): readonly number[] {
  const hashes = Float64Array.from(records, (record) => hashOf(nameOf(record)));
  const sorted = hashes.toSorted();
  const repeated = new Set<number>();
  for (let place = 1; place < sorted.length; place += 1) {
    if (sorted[place] === sorted[place - 1]) repeated.add(sorted[place] as number);
  }
  const indexes: number[] = [];
  if (repeated.size === 0) return indexes;
  for (let index = 0; index < hashes.length; index += 1) if (repeated.has(hashes[index] as number)) indexes.push(index);
  return indexes;
}

/** NaN, which is never equal, for what has no name. */
function hashOf(name: string): number {
  return name === "" ? Number.NaN : textHash(name);
}

function breachOf(table: TableUnderCheck, { first, second }: TwinRows, areTwins: boolean): Breach {
  const record = table.set.records[second];
  const [at, other] = [labelCell(table, second), labelCell(table, first)];
  const figureCells = areTwins ? countColumns(table.set).map((column) => cellOf(column, second)) : [];
  return {
    report: { code: "duplicateUnit", facts: { label: record?.label ?? "", otherRowNumber: other.rowIndex + 1, ...(areTwins && { repeatingRowNumber: at.rowIndex + 1 }) } },
    ...(record?.unit === undefined && { severity: "confirm" }),
    cells: [at, other, ...figureCells],
    recordIndex: second,
    side: undefined,
    subject: "unit",
    indicators: [],
    effect: 1 / table.set.records.length,
  };
}
