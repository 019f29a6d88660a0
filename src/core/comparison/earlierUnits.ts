import type { RecordSet } from "../model/records";
import { provincesOfTable } from "./provincesOfTable";
import { entriesOfTable, type UnitEntry } from "./unitEntries";
import { unitMatcher } from "./unitMatcher";

/**
 * For each record of a table the units of an earlier one that it is made of; none where the earlier one lacks it or a part of it.
 * Across the merger of provinces these are its predecessors, and never its namesake alone.
 */
export function earlierUnits(now: RecordSet, before: RecordSet): readonly (readonly UnitEntry[])[] {
  const match = unitMatcher(entriesOf(before));
  const found = new Map(
    entriesOf(now).map((entry) => {
      const { match: how, entries } = match(entry);
      return [entry.parts[0]?.recordIndexes[0], how.kind === "incomplete" ? [] : entries] as const;
    }),
  );
  return now.records.map((_, index) => found.get(index) ?? []);
}

function entriesOf(set: RecordSet): readonly UnitEntry[] {
  return entriesOfTable({ table: { set }, basis: "current", provinces: provincesOfTable({ set }) });
}
