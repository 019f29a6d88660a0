import type { RecordSet } from "../model/records";
import { normalisedLabel } from "./normalisedLabel";

/** The unit's name below the names of those that it belongs to, so that two officers of one name in two offices are told apart. */
export function unitPath({ records }: RecordSet, recordIndex: number | undefined): string {
  const names: string[] = [];
  const seen = new Set<number>();
  for (let index = recordIndex; index !== undefined && !seen.has(index); index = records[index]?.parentIndex) {
    seen.add(index);
    const record = records[index];
    names.unshift(record?.unit ?? normalisedLabel(record?.label ?? ""));
  }
  return names.join("/");
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
