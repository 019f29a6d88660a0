import type { RecordSet } from "../model/records";
import type { CheckOptions } from "./checkOptions";
import { relatedTables } from "./relatedTables";

/** Gives all that the check of a table is worked out from besides the table: what a person chose, and the tables that have a say in it. */
export function checkSources(tables: readonly RecordSet[], { targets = [], edition, switchedOff = new Set(), settings }: CheckOptions): (set: RecordSet) => readonly unknown[] {
  const chosen = [edition, settings, switchedOff.size, ...switchedOff, targets.length, ...targets];
  const relatedTo = relatedTables(tables);
  return (set) => [...chosen, ...relatedTo(set)];
}
