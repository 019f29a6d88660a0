import type { RecordInfo, RecordSet } from "../../model/records";
import { normalisedLabel } from "./normalisedLabel";

/** The unit's name below the names of those that it belongs to, so that two officers of one name in two offices are told apart. */
export function unitPath({ records }: RecordSet, recordIndex: number | undefined): string {
  if (recordIndex === undefined) return "";
  const line = [recordIndex];
  for (let above = parentOf(records, recordIndex); above !== undefined && !line.includes(above); above = parentOf(records, above)) line.unshift(above);
  const heading = records[recordIndex]?.heading;
  if (line.length === 1 && heading === undefined) return nameOf(records[recordIndex]);
  return [...(heading === undefined ? [] : [normalisedLabel(heading)]), ...line.map((index) => nameOf(records[index]))].join("/");
}

function parentOf(records: readonly RecordInfo[], recordIndex: number): number | undefined {
  return records[recordIndex]?.parentIndex;
}

function nameOf(record: RecordInfo | undefined): string {
  return record?.unit ?? normalisedLabel(record?.label ?? "");
}

/** The records by their paths; a path that stands several times names none of them. */
export function recordsByPath(set: RecordSet): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  const repeated = new Set<string>();
  set.records.forEach((_, index) => {
    const path = unitPath(set, index);
    if (indexes.has(path)) repeated.add(path);
    indexes.set(path, index);
  });
  for (const path of repeated) indexes.delete(path);
  return indexes;
}
